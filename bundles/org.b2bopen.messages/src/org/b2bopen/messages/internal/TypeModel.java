package org.b2bopen.messages.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an XSD says about the content of an element, as far as paths, tolerance and sentences need it; the validation itself is
 * the JDK's. Filled by {@link SchemaReader}, then only read.
 */
public final class TypeModel {
    public enum Kind {
        TEXT,
        ELEMENTS,
        /** Content that is not looked at, such as a supplier's own. */
        ANY
    }

    final Map<String, ElementModel> children = new HashMap<>();
    /** In the order of the schema; a choice is one entry with several names. */
    final List<Set<String>> required = new ArrayList<>();

    final Set<String> attributes = new HashSet<>();
    final Set<String> requiredAttributes = new HashSet<>();
    private final Kind kind;
    private final boolean open;
    private final String says;

    TypeModel(Kind kind, boolean open, String says) {
        this.kind = kind;
        this.open = open;
        this.says = says;
    }

    Kind kind() {
        return kind;
    }

    /** Whether an element that is not declared here is a query and not an error. */
    boolean open() {
        return open;
    }

    /** Completes "it is not …"; empty where the schema has no words for it. */
    String says() {
        return says;
    }

    public Map<String, ElementModel> children() {
        return children;
    }
}
