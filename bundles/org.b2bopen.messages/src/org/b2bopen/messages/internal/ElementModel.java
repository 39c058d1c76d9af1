package org.b2bopen.messages.internal;

/**
 * An element as its schema declares it in one place.
 *
 * @param label what people call it
 * @param maxOccurs {@link Integer#MAX_VALUE} for unbounded
 * @param anywhere whether its place among its siblings is not certain, so that it is not held against a file
 * @param read whether its value is looked at beyond the schema; most are not, which spares making a string of each
 * @param ordinal its number among the declared children of its parent, from 0 in the order of the schema
 */
public record ElementModel(
        String name, String label, int maxOccurs, boolean anywhere, boolean read, int ordinal, TypeModel type) {
    public boolean repeats() {
        return maxOccurs > 1;
    }

    /** The label with the element's name, so that both a clerk and a programmer recognise it. */
    public String title() {
        return label.equals(name) ? name : label + " (" + name + ")";
    }
}
