package org.b2bopen.messages.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** An open element while a file is read; frames are used again, so that a large file makes no garbage. */
final class Frame {
    /** More different unknown names than that in one element are not numbered: memory stays constant (R4). */
    private static final int NUMBERED_NAMES = 200;

    private static final int[] NONE = {};

    String name;
    /** Null where the schema is not ours, or the element not known to it. */
    ElementModel model;

    int position;
    int line;
    int column;
    /** Where text first stood among the children; 0 if nowhere. */
    int textLine;

    int textColumn;
    boolean reported;
    LocalDate start;
    LocalDate end;
    private int[] counts = NONE;
    private Map<String, Integer> others;

    void open(String elementName, ElementModel elementModel, int elementPosition, int atLine, int atColumn) {
        name = elementName;
        model = elementModel;
        position = elementPosition;
        line = atLine;
        column = atColumn;
        textLine = 0;
        textColumn = 0;
        reported = false;
        start = null;
        end = null;
        others = null;
        int children = model == null ? 0 : model.type().children.size();
        if (counts.length < children) {
            counts = new int[children];
        } else {
            Arrays.fill(counts, 0, children, 0);
        }
    }

    int count(ElementModel child) {
        return counts[child.ordinal()];
    }

    int countUp(ElementModel child) {
        return ++counts[child.ordinal()];
    }

    int countUp(String child) {
        if (others == null) {
            others = new HashMap<>();
        } else if (others.size() >= NUMBERED_NAMES && !others.containsKey(child)) {
            return 1;
        }
        return others.merge(child, 1, Integer::sum);
    }

    boolean is(TypeModel.Kind kind) {
        return model != null && model.type().kind() == kind;
    }
}
