package org.b2bopen.messages.internal;

import org.b2bopen.messages.Finding;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * Takes what the validator has found and says it in our words (V3). The validator calls while it is given an event, so the innermost
 * open element is the one it means.
 */
final class SchemaErrors implements ErrorHandler {
    private final Findings findings;
    private final OpenElements open;
    private final Place place;
    private final StringBuilder value;
    private final Sentences sentences;
    private Attributes starting;
    private boolean startReported;

    /** @param value what has been read of the innermost element's text */
    SchemaErrors(Findings findings, OpenElements open, Place place, StringBuilder value) {
        this.findings = findings;
        this.open = open;
        this.place = place;
        this.value = value;
        this.sentences = new Sentences(open);
    }

    /** Until {@link #started}, what is found is about the start of the innermost element. */
    void starts(Attributes attributes) {
        starting = attributes;
        startReported = false;
    }

    void started() {
        starting = null;
    }

    /** An element that is not declared where it stands. */
    void unknown(Frame parent, String localName) {
        Finding.Code code = parent.model.type().open() ? Finding.Code.UNKNOWN_ELEMENT : Finding.Code.SCHEMA;
        parent.reported |= parent.is(TypeModel.Kind.TEXT);
        add(code, sentences.unknown(localName, code), place.line(), place.column());
    }

    void tooLong(Frame frame, int longest) {
        if (!frame.reported) {
            error(frame, sentences.tooLong(longest), frame.line, frame.column);
        }
    }

    @Override
    public void error(SAXParseException e) {
        Frame frame = open.top();
        String key = Sentences.key(e.getMessage());
        if (frame.reported) {
            return; // the validator reports one bad value under two rules
        }
        if (starting != null) {
            if (key.equals("cvc-attribute.3") && startReported) {
                return; // likewise for a bad attribute
            }
            startReported = true;
            error(frame, sentences.atStart(key, starting), frame.line, frame.column);
            frame.reported = frame.is(TypeModel.Kind.TEXT);
        } else if (frame.is(TypeModel.Kind.TEXT) || frame.model == null && !key.startsWith("cvc-complex-type.2")) {
            error(frame, sentences.value(key, value.toString().isBlank()), frame.line, frame.column);
        } else if (key.equals("cvc-complex-type.2.3") && frame.textLine > 0) {
            error(frame, sentences.atEnd(key), frame.textLine, frame.textColumn);
        } else {
            error(frame, sentences.atEnd(key), place.line(), place.column());
        }
    }

    private void error(Frame frame, String sentence, int line, int column) {
        frame.reported = true;
        add(Finding.Code.SCHEMA, sentence, line, column);
    }

    private void add(Finding.Code code, String sentence, int line, int column) {
        findings.add(new Finding(code, sentence, line, column, open.path()));
    }

    @Override
    public void warning(SAXParseException e) {
        // the validator warns of nothing that a file could be blamed for
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }
}
