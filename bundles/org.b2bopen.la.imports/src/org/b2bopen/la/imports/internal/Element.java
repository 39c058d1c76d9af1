package org.b2bopen.la.imports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An element of a pupil with its text and what is in it; a pupil is small. */
final class Element {
    final String name;
    final List<Element> children = new ArrayList<>();
    String text = "";

    Element(String name) {
        this.name = name;
    }

    /** The text at that path of names, or null. */
    String text(String... path) {
        Element found = this;
        for (String step : path) {
            found = found.child(step);
            if (found == null) {
                return null;
            }
        }
        return found.text;
    }

    Element child(String childName) {
        for (Element child : children) {
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return null;
    }

    /** Every element at that path of names. */
    Stream<Element> all(String... path) {
        List<Element> found = new ArrayList<>();
        collect(path, 0, found);
        return found.stream();
    }

    private void collect(String[] path, int depth, List<Element> found) {
        for (Element child : children) {
            if (child.name.equals(path[depth])) {
                if (depth == path.length - 1) {
                    found.add(child);
                } else {
                    child.collect(path, depth + 1, found);
                }
            }
        }
    }
}
