package org.b2bopen.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares what was given with what arrived and with what was filed away. Safe for use by several threads. */
final class Verdict {
    private static final int MOST_PROBLEMS = 50;

    private long files;
    private long lost;
    private long duplicated;
    private long wrong;
    private final List<String> problems = new ArrayList<>();

    /** Each file must be there once, and nothing else. */
    synchronized void compare(String where, List<Contents.Item> given, List<Contents.Item> found) {
        Map<Contents.Item, Integer> left = new HashMap<>();
        given.forEach(item -> left.merge(item, 1, Integer::sum));
        Map<Contents.Item, Integer> more = new HashMap<>();
        for (Contents.Item item : found) {
            Integer expected = left.get(item);
            if (expected != null && expected > 0) {
                left.put(item, expected - 1);
            } else {
                more.merge(item, 1, Integer::sum);
            }
        }
        for (Map.Entry<Contents.Item, Integer> one : left.entrySet()) {
            if (one.getValue() > 0) {
                lost += one.getValue();
                problem("LOST: " + one.getKey() + " is not " + where);
            }
        }
        for (Map.Entry<Contents.Item, Integer> one : more.entrySet()) {
            if (left.containsKey(one.getKey())) {
                duplicated += one.getValue();
                problem("DUPLICATED: " + one.getKey() + " is there " + one.getValue() + " times too often, " + where);
            } else {
                wrong += one.getValue();
                problem("WRONG: nobody gave " + one.getKey() + ", which is " + where);
            }
        }
    }

    synchronized void arrived(long count) {
        files += count;
    }

    synchronized void wrong(String sentence) {
        wrong++;
        problem("WRONG: " + sentence);
    }

    private void problem(String sentence) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(sentence);
        }
    }

    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    synchronized boolean clean() {
        return lost == 0 && duplicated == 0 && wrong == 0 && files > 0;
    }

    /** How much was somewhere that nobody had given. */
    synchronized long incorrect() {
        return wrong;
    }

    synchronized long lost() {
        return lost;
    }

    synchronized long duplicated() {
        return duplicated;
    }

    @Override
    public synchronized String toString() {
        return "files=" + files + " lost=" + lost + " duplicated=" + duplicated + " wrong=" + wrong;
    }
}
