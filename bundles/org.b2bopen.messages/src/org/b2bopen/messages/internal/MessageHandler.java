package org.b2bopen.messages.internal;

import java.util.Optional;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.b2bopen.messages.Finding;
import org.b2bopen.messages.MessageType;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Stands between the parser and the validator: follows which elements are open, hides from the validator what it should tolerate, and
 * reads the values that are looked at beyond the schema. One instance reads one file.
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
    public record Chosen(MessageType type, Schema schema, Optional<ElementModel> model, String namespace) {}

    /** Ends the reading; its finding is already recorded. */
    public static final class Unreadable extends SAXException {
        private static final long serialVersionUID = 1;
    }

    private final Findings findings;
    private final SchemaChoice choice;
    private final XmlKit kit;
    private final Place place;
    private final ForeignNames names = new ForeignNames();
    private final OpenElements open = new OpenElements();
    private final NationalRules rules = new NationalRules(open, this::query);
    private final HeaderFields header = new HeaderFields(open);
    private final StringBuilder value = new StringBuilder();
    private final SchemaErrors errors;
    private Chosen chosen;
    private ValidatorHandler validator;
    /** How many levels of what the validator does not see are open. */
    private int hidden;

    private long valueLength;

    /** @param reported run whenever the parser has reported something */
    MessageHandler(Findings findings, SchemaChoice choice, XmlKit kit, Runnable reported) {
        this.findings = findings;
        this.choice = choice;
        this.kit = kit;
        this.place = new Place(reported);
        this.errors = new SchemaErrors(findings, open, place, value);
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
        return place.line();
    }

    public int column() {
        return place.column();
    }

    /** How many different names the file has that its schema does not know. */
    int foreignNames() {
        return names.count();
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        place.setLocator(documentLocator);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes atts) throws SAXException {
        if (open.depth() + hidden >= DEEPEST) {
            findings.add(new Finding(
                    Finding.Code.NOT_XML,
                    "Elements are nested more than " + DEEPEST + " deep, at line " + place.line()
                            + "; no file of this kind needs that.",
                    place.line(),
                    place.column(),
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
        place.eventEnds();
    }

    private void attributeNames(Attributes atts) throws Unreadable {
        for (int i = 0; i < atts.getLength(); i++) {
            name(atts.getQName(i));
        }
    }

    private void name(String name) throws Unreadable {
        if (!names.add(name)) {
            findings.add(Unparsable.tooManyNames(ForeignNames.MOST, place.line(), place.column(), open.path()));
            throw new Unreadable();
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        name(prefix);
        name(uri);
    }

    private void root(String uri, String localName, Attributes atts) throws SAXException {
        place.eventEnds();
        open.push().open(localName, null, 1, place.line(), place.column());
        chosen = choice.choose(mapped(uri, "") == null ? "{" + uri + "}" + localName : localName);
        header.setType(chosen.type());
        open.top().open(localName, chosen.model().orElse(null), 1, place.line(), place.column());
        validator = kit.validator(chosen.schema());
        validator.setErrorHandler(errors);
        validator.setDocumentLocator(place.locator());
        validator.startDocument();
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
        open.push().open(localName, model, position, place.line(), place.column());
        if (parent.model != null && model == null) {
            errors.unknown(parent, localName);
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
        Attributes attributes = Instructions.without(atts);
        String namespace = mapped(uri, chosen.namespace());
        errors.starts(attributes);
        validator.startElement(namespace == null ? uri : namespace, localName, localName, attributes);
        errors.started();
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
        place.textEnds(text, offset, length);
    }

    /** White space between elements, a third of most files, means nothing to the validator. */
    private void textAmongElements(Frame frame, char[] text, int offset, int length) throws SAXException {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] > ' ') {
                if (frame.textLine == 0) {
                    frame.textLine = place.line();
                    frame.textColumn = place.column();
                    validator.characters(text, i, 1);
                }
                return;
            }
        }
    }

    private void value(Frame frame, char[] text, int offset, int length) throws SAXException {
        valueLength += length;
        if (valueLength > LONGEST_VALUE) {
            errors.tooLong(frame, LONGEST_VALUE);
            return;
        }
        if (valueLength <= REMEMBERED_VALUE) {
            value.append(text, offset, length);
        }
        validator.characters(text, offset, length);
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
            validator.endElement(namespace == null ? uri : namespace, localName, localName);
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
        place.eventEnds();
    }

    @Override
    public void endDocument() throws SAXException {
        validator.endDocument();
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        name(target);
        place.eventEnds();
    }

    @Override
    public void comment(char[] text, int offset, int length) {
        place.eventEnds();
    }

    @Override
    public void startCDATA() {
        place.eventEnds();
    }

    private void query(Finding.Code code, String sentence) {
        Frame frame = open.top();
        findings.add(new Finding(code, open.say(false, sentence), frame.line, frame.column, open.path()));
    }

    /** The parser's own; the validator has {@link SchemaErrors}. */
    @Override
    public void error(SAXParseException e) {
        // a parser that does not validate has none
    }

    @Override
    public void warning(SAXParseException e) {
        // nothing that a file could be blamed for
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
