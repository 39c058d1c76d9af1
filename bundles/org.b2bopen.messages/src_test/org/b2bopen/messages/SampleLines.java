package org.b2bopen.messages;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.b2bopen.messages.sample.SampleFile;

/** A sample as lines, each with the path of what stands on it, worked out without the code under test. */
final class SampleLines {
    /** What may repeat has a position in its path always, everything else only from its second time. */
    static final Set<String> REPEATING = Set.of(
            "Pupil",
            "StaffMember",
            "Exclusion",
            "Reason",
            "Contact",
            "Phone",
            "Type:Languages",
            "FSMinstance",
            "SEN",
            "SENneed",
            "YearData",
            "KeyStage",
            "StageAssessment",
            "School",
            "Contract",
            "Role",
            "Absence",
            "Qualification",
            "Disability:Disabilities",
            "Subject:Qualification",
            "FormerFamilyName");

    private static final Pattern LINE = Pattern.compile("\\s*<(/?)([A-Za-z0-9]+)[^>]*>(?:([^<]*)</\\2>)?");

    static final class Node {
        private final int at;
        private final String name;
        private final String value;
        private final String path;
        private final Node parent;
        private final List<Node> children = new ArrayList<>();
        private int end;

        private Node(int at, String name, String value, String path, Node parent) {
            this.at = at;
            this.end = at;
            this.name = name;
            this.value = value;
            this.path = path;
            this.parent = parent;
        }

        /** Index of the line. */
        int at() {
            return at;
        }

        /** Index of the line with the end tag; the same line for an element with a value. */
        int end() {
            return end;
        }

        String name() {
            return name;
        }

        String path() {
            return path;
        }

        Node parent() {
            return parent;
        }

        List<Node> children() {
            return children;
        }

        boolean leaf() {
            return value != null;
        }

        Node next() {
            int index = parent.children().indexOf(this) + 1;
            return index < parent.children().size() ? parent.children().get(index) : null;
        }

        /** To tell kinds of places, whatever their position. */
        String kind() {
            return path.replaceAll("\\[\\d+]", "");
        }
    }

    final String fileName;
    final List<String> lines;
    final List<Node> nodes = new ArrayList<>();

    SampleLines(SampleFile.Kind kind, String fileName, int people, long seed) throws IOException {
        StringBuilder text = new StringBuilder();
        new SampleFile(kind, "820", "4321", "820", 1, people, seed).write(text);
        this.fileName = fileName;
        this.lines = List.of(text.toString().split("\n"));
        index();
    }

    private void index() {
        Deque<Node> open = new ArrayDeque<>();
        Deque<Map<String, Integer>> counts = new ArrayDeque<>();
        counts.push(new HashMap<>());
        for (int i = 1; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches()) {
                throw new IllegalStateException("line " + i + " of the sample has another form");
            }
            if (!line.group(1).isEmpty()) {
                open.pop().end = i;
                counts.pop();
                continue;
            }
            String name = line.group(2);
            Node parent = open.peek();
            int position = counts.peek().merge(name, 1, Integer::sum);
            boolean repeating =
                    REPEATING.contains(name) || parent != null && REPEATING.contains(name + ":" + parent.name);
            String path = (parent == null ? "" : parent.path) + "/" + name
                    + (repeating || position > 1 ? "[" + position + "]" : "");
            Node node = new Node(i, name, line.group(3), path, parent);
            nodes.add(node);
            if (parent != null) {
                parent.children.add(node);
            }
            if (!node.leaf()) {
                open.push(node);
                counts.push(new HashMap<>());
            }
        }
    }

    /** The text with lines {@code from} to {@code to} (inclusive) replaced. */
    String with(int from, int to, List<String> replacement) {
        List<String> changed = new ArrayList<>(lines.subList(0, from));
        changed.addAll(replacement);
        changed.addAll(lines.subList(to + 1, lines.size()));
        return String.join("\n", changed) + "\n";
    }

    List<String> of(Node node) {
        return lines.subList(node.at(), node.end() + 1);
    }
}
