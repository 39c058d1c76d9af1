package org.b2bopen.messages.internal;

import java.util.Optional;
import javax.xml.validation.ValidatorHandler;
import org.b2bopen.messages.Finding;
import org.b2bopen.messages.MessageType;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Stands between the parser and the validator: knows where it is (line, column, path), hides from the validator what it should
 * tolerate, and turns what both report into findings. One instance reads one file.
 */
public final class MessageHandler extends DefaultHandler2 {
    /** The namespace that old Common Transfer Files have (V3). */
    public static final String CTF_NAMESPACE = "http://www.dcsf.gov.uk/schemas/cbds";

    private static final int DEEPEST = 256;
    private static final int LONGEST_VALUE = 64 * 1024;
    private static final int REMEMBERED_VALUE = 256;

    /** Finds the schema for a document element; throws {@link Unreadable} if there is none. */
    public interface SchemaChoice {
        Chosen choose(String rootElement) throws SAXException;
    }

    /**
     * @param model empty if the schema is the user's own: then nothing is tolerated that it does not allow
     * @param namespace the schema's; elements without a namespace, or in the CTF one, are given to it in this
     */
    public record Chosen(
            MessageType type, ValidatorHandler validator, Optional<ElementModel> model, String namespace) {}

    /** Ends the reading; its finding is already recorded. */
    public static final class Unreadable extends SAXException {
        private static final long serialVersionUID = 1;
    }

    private final Findings findings;
    private final SchemaChoice choice;
    private final Runnable reported;
    private final ForeignNames names = new ForeignNames();
    private final OpenElements open = new OpenElements();
    private final Sentences sentences = new Sentences(open);
    private final NationalRules rules = new NationalRules(open, this::query);
    private final HeaderFields header = new HeaderFields(open);
    private final StringBuilder value = new StringBuilder();
    private Locator locator;
    private Chosen chosen;
    /** Line and column where the event that is reported now begins: where the one before it ended. */
    private int line = 1;

    private int column = 1;
    private int hidden;
    private long valueLength;
    private boolean starting;
    private boolean startReported;
    private Attributes attributes;

    /** @param reported run whenever the parser has reported something */
    public MessageHandler(Findings findings, SchemaChoice choice, Runnable reported) {
        this.findings = findings;
        this.choice = choice;
        this.reported = reported;
    }

    public HeaderFields header() {
        return header;
    }

    public Optional<MessageType> type() {
        return Optional.ofNullable(chosen).map(Chosen::type);
    }

    /** Where reading stands, for a finding about what cannot be read. */
    public String path() {
        return open.path();
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    private void eventEnds() {
        reported.run();
        line = locator.getLineNumber();
        column = locator.getColumnNumber();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes atts) throws SAXException {
        if (open.depth() + hidden >= DEEPEST) {
            findings.add(new Finding(
                    Finding.Code.NOT_XML,
                    "Elements are nested more than " + DEEPEST + " deep, at line " + line
                            + "; no file of this kind needs that.",
                    line,
                    column,
                    open.path()));
            throw new Unreadable();
        }
        attributeNames(atts);
        if (hidden > 0) {
            name(qName);
            hidden++;
        } else if (open.depth() == 0) {
            root(uri, localName, atts);
        } else {
            child(uri, localName, qName, atts);
        }
        eventEnds();
    }

    private void attributeNames(Attributes atts) throws Unreadable {
        for (int i = 0; i < atts.getLength(); i++) {
            name(atts.getQName(i));
        }
    }

    private void name(String name) throws Unreadable {
        if (!names.add(name)) {
            findings.add(Unparsable.tooManyNames(ForeignNames.MOST, line, column, open.path()));
            throw new Unreadable();
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        name(prefix);
        name(uri);
    }

    /** As above; the parser has sometimes read the "<" already when it reports the text before it. */
    private void textEnds(char[] text, int offset, int length) {
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

    private void root(String uri, String localName, Attributes atts) throws SAXException {
        eventEnds();
        open.push().open(localName, null, 1, line, column);
        chosen = choice.choose(mapped(uri, "") == null ? "{" + uri + "}" + localName : localName);
        header.setType(chosen.type());
        open.top().open(localName, chosen.model().orElse(null), 1, line, column);
        chosen.validator().setErrorHandler(this);
        chosen.validator().setDocumentLocator(locator);
        chosen.validator().startDocument();
        validateStart(uri, localName, atts);
    }

    private void child(String uri, String localName, String qName, Attributes atts) throws SAXException {
        Frame parent = open.top();
        if (parent.is(TypeModel.Kind.ANY)) {
            name(qName);
            hidden = 1;
            return;
        }
        boolean ours = mapped(uri, "") != null;
        ElementModel model = parent.model == null || !ours
                ? null
                : parent.model.type().children.get(localName);
        if (model == null) {
            name(qName);
        }
        int position = model == null ? parent.countUp(localName) : parent.countUp(model);
        open.push().open(localName, model, position, line, column);
        if (parent.model != null && model == null) {
            Finding.Code code = parent.model.type().open() ? Finding.Code.UNKNOWN_ELEMENT : Finding.Code.SCHEMA;
            parent.reported |= parent.is(TypeModel.Kind.TEXT);
            add(code, sentences.unknown(localName, code), line, column, open.path());
            open.pop();
            hidden = 1;
        } else if (model != null && model.anywhere()) {
            open.pop();
            hidden = 1;
        } else {
            value.setLength(0);
            valueLength = 0;
            validateStart(uri, localName, atts);
        }
    }

    private void validateStart(String uri, String localName, Attributes atts) throws SAXException {
        starting = true;
        startReported = false;
        attributes = Instructions.without(atts);
        String namespace = mapped(uri, chosen.namespace());
        chosen.validator().startElement(namespace == null ? uri : namespace, localName, localName, attributes);
        starting = false;
    }

    private static String mapped(String uri, String namespace) {
        return uri.isEmpty() || uri.equals(CTF_NAMESPACE) || uri.equals(namespace) ? namespace : null;
    }

    @Override
    public void characters(char[] text, int offset, int length) throws SAXException {
        if (hidden == 0 && open.depth() > 0) {
            Frame frame = open.top();
            if (frame.is(TypeModel.Kind.ELEMENTS)) {
                textAmongElements(frame, text, offset, length);
            } else if (!frame.is(TypeModel.Kind.ANY)) {
                value(frame, text, offset, length);
            }
        }
        textEnds(text, offset, length);
    }

    /** White space between elements, a third of most files, means nothing to the validator. */
    private void textAmongElements(Frame frame, char[] text, int offset, int length) throws SAXException {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] > ' ') {
                if (frame.textLine == 0) {
                    frame.textLine = line;
                    frame.textColumn = column;
                    chosen.validator().characters(text, i, 1);
                }
                return;
            }
        }
    }

    private void value(Frame frame, char[] text, int offset, int length) throws SAXException {
        valueLength += length;
        if (valueLength > LONGEST_VALUE) {
            if (!frame.reported) {
                error(frame, sentences.tooLong(LONGEST_VALUE), frame.line, frame.column);
            }
            return;
        }
        if (valueLength <= REMEMBERED_VALUE) {
            value.append(text, offset, length);
        }
        chosen.validator().characters(text, offset, length);
    }

    @Override
    public void ignorableWhitespace(char[] text, int offset, int length) throws SAXException {
        characters(text, offset, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (hidden > 0) {
            hidden--;
        } else {
            Frame frame = open.top();
            String namespace = mapped(uri, chosen.namespace());
            chosen.validator().endElement(namespace == null ? uri : namespace, localName, localName);
            boolean read = frame.model == null || frame.model.read() && frame.is(TypeModel.Kind.TEXT);
            if (read && valueLength <= REMEMBERED_VALUE && open.depth() > 1) {
                String text = value.toString().strip();
                boolean ofHeader = header.value(text);
                if (!frame.reported && frame.model != null && !text.isEmpty()) {
                    rules.value(text, ofHeader);
                }
            }
            open.pop();
            value.setLength(0);
            valueLength = 0;
        }
        eventEnds();
    }

    @Override
    public void endDocument() throws SAXException {
        chosen.validator().endDocument();
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        name(target);
        eventEnds();
    }

    @Override
    public void comment(char[] text, int offset, int length) {
        eventEnds();
    }

    @Override
    public void startCDATA() {
        eventEnds();
    }

    /** What the validator has found; it calls while it is given an event, so the innermost element is the one it means. */
    @Override
    public void error(SAXParseException e) {
        Frame frame = open.top();
        String key = Sentences.key(e.getMessage());
        if (frame.reported) {
            return; // the validator reports one bad value under two rules
        }
        if (starting) {
            if (key.equals("cvc-attribute.3") && startReported) {
                return; // likewise for a bad attribute
            }
            startReported = true;
            error(frame, sentences.atStart(key, attributes), frame.line, frame.column);
            frame.reported = frame.is(TypeModel.Kind.TEXT);
        } else if (frame.is(TypeModel.Kind.TEXT) || frame.model == null && !key.startsWith("cvc-complex-type.2")) {
            error(frame, sentences.value(key, value.toString().isBlank()), frame.line, frame.column);
        } else if (key.equals("cvc-complex-type.2.3") && frame.textLine > 0) {
            error(frame, sentences.atEnd(key), frame.textLine, frame.textColumn);
        } else {
            error(frame, sentences.atEnd(key), line, column);
        }
    }

    private void error(Frame frame, String sentence, int atLine, int atColumn) {
        frame.reported = true;
        add(Finding.Code.SCHEMA, sentence, atLine, atColumn, open.path());
    }

    private void query(Finding.Code code, String sentence) {
        add(code, open.say(false, sentence), open.top().line, open.top().column, open.path());
    }

    private void add(Finding.Code code, String sentence, int atLine, int atColumn, String path) {
        findings.add(new Finding(code, sentence, atLine, atColumn, path));
    }

    @Override
    public void warning(SAXParseException e) {
        // the validator warns of nothing that a file could be blamed for
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
