package org.b2bopen.messages.internal;

import java.util.List;
import java.util.Locale;

/** The elements that are open at a place of a file, from the root down, and how that place is named. */
final class OpenElements {
    private Frame[] frames = {};
    private int depth;

    Frame push() {
        if (depth == frames.length) {
            frames = java.util.Arrays.copyOf(frames, depth + 16);
            for (int i = depth; i < frames.length; i++) {
                frames[i] = new Frame();
            }
        }
        return frames[depth++];
    }

    Frame pop() {
        return frames[--depth];
    }

    int depth() {
        return depth;
    }

    Frame top() {
        return frames[depth - 1];
    }

    Frame parent() {
        return frames[depth - 2];
    }

    /** XPath of the innermost element; a position where the schema lets the element repeat, or where it does so regardless. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            Frame frame = frames[i];
            path.append('/').append(frame.name);
            if (frame.position > 1 || frame.model != null && frame.model.repeats()) {
                path.append('[').append(frame.position).append(']');
            }
        }
        return path.toString();
    }

    /** A sentence about the innermost element, or one that stands or is missing in it, with whose it is. */
    String say(boolean withInnermost, String sentence) {
        String whose = whose(withInnermost);
        return whose.isEmpty() ? capital(sentence) : whose + sentence;
    }

    /** "Pupil 37, exclusion 2: " for the repeated elements around the innermost one; empty if there is none. */
    private String whose(boolean withInnermost) {
        StringBuilder whose = new StringBuilder();
        for (int i = 0; i < depth - (withInnermost ? 0 : 1); i++) {
            Frame frame = frames[i];
            if (frame.model != null && frame.model.repeats()) {
                whose.append(whose.isEmpty() ? "" : ", ")
                        .append(frame.model.label())
                        .append(' ')
                        .append(frame.position);
            }
        }
        return whose.isEmpty() ? "" : capital(whose.append(": ").toString());
    }

    /** Whether the innermost element is a child of {@code parentName} in the element with this path. */
    boolean isChildOf(List<String> path, String parentName) {
        if (depth != path.size() + 2 || !frames[depth - 2].name.equals(parentName)) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!frames[i].name.equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
