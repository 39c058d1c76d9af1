package org.b2bopen.la.store;

/** What is done with an incoming value that differs from the held one (LA4). Equal values are ignored whatever the rule. */
public enum Rule {
    ALWAYS_IMPORT("Always import"),
    CONFLICT("Always put in conflict"),
    IMPORT_IF_NULL("Import if null else put in conflict"),
    DONT_IMPORT("Don't import");

    private final String label;

    Rule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
