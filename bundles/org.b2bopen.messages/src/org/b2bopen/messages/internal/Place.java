package org.b2bopen.messages.internal;

import org.xml.sax.Locator;

/** Line and column, from 1, where the event that the parser reports now begins: where the one before it ended. */
final class Place {
    private final Runnable reported;
    private Locator locator;
    private int line = 1;
    private int column = 1;

    /** @param reported run whenever the parser has reported something */
    Place(Runnable reported) {
        this.reported = reported;
    }

    void setLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    Locator locator() {
        return locator;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    void eventEnds() {
        reported.run();
        line = locator.getLineNumber();
        column = locator.getColumnNumber();
    }

    /** As above; the parser has sometimes read the "<" already when it reports the text before it. */
    void textEnds(char[] text, int offset, int length) {
        int last = offset + length - 1;
        while (last >= offset && text[last] != '\n') {
            last--;
        }
        int end = last < offset ? column + length : offset + length - last;
        eventEnds();
        if (column == end + 1) {
            column = end;
        }
    }
}
