package org.b2bopen.messages.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.Finding;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageType;
import org.b2bopen.messages.MessageTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** One check of one file. */
public final class CheckRun {
    private static final Logger LOG = LoggerFactory.getLogger(CheckRun.class);

    private final MessageTypes types;
    private final ShippedSchemas shipped;
    private final Optional<UserSchemas> own;
    private final XmlKits kits;
    private final String fileName;
    private final boolean ignoreName;
    private final Findings findings = new Findings(MessageCheck.KEPT_FINDINGS);
    private final Optional<MessageType> typeOfName;
    private final XmlKit kit;
    private final MessageHandler handler;
    private final HashedStream hashed;
    private Prologue prologue = Prologue.NONE;

    public CheckRun(
            MessageTypes types,
            ShippedSchemas shipped,
            Optional<UserSchemas> own,
            XmlKits kits,
            String fileName,
            boolean ignoreName,
            InputStream content,
            BooleanSupplier cancelled) {
        this.types = types;
        this.shipped = shipped;
        this.own = own;
        this.kits = kits;
        this.fileName = fileName;
        this.ignoreName = ignoreName;
        this.typeOfName = types.ofFileName(fileName);
        this.hashed = new HashedStream(content, cancelled);
        this.kit = kits.take();
        this.handler = new MessageHandler(findings, this::choose, kit, hashed::reported);
    }

    /** To be called once. */
    public CheckReport check() throws IOException {
        Optional<FileName> name = typeOfName.flatMap(type -> type.parse(fileName));
        if (!ignoreName && name.isEmpty()) {
            findings.add(NameRules.pattern(types));
        }
        read();
        hashed.drain();
        if (!ignoreName && name.isPresent()) {
            NameRules.compare(name.get(), handler.header()).forEach(findings::add);
        }
        return new CheckReport(
                fileName,
                ignoreName ? handler.type() : typeOfName.or(handler::type),
                name,
                handler.header().header(),
                hashed.sha256(),
                hashed.length(),
                findings.errors(),
                findings.queries(),
                findings.errorCount(),
                findings.queryCount());
    }

    private void read() throws IOException {
        InputStream in = hashed;
        if (own.isPresent()) {
            BufferedInputStream buffered = new BufferedInputStream(hashed, Prologue.LONGEST);
            prologue = Prologue.peek(buffered);
            in = buffered;
        }
        XMLReader reader = kit.reader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        try {
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            reader.parse(new InputSource(in));
            kits.giveBack(kit, handler.foreignNames());
        } catch (MessageHandler.Unreadable e) {
            // its finding is recorded; the rest is only hashed
        } catch (SAXParseException e) {
            findings.add(Unparsable.sentence(e, hashed, handler));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (HashedStream.EndlessMarkup e) {
            findings.add(Unparsable.endless(handler.line(), handler.column(), handler.path()));
        } catch (IOException e) {
            if (hashed.failure().isPresent()) {
                throw hashed.failure().get();
            }
            findings.add(Unparsable.badBytes(handler.line(), handler.column(), handler.path()));
        }
    }

    private MessageHandler.Chosen choose(String root) throws SAXException {
        MessageType type = (ignoreName ? Optional.<MessageType>empty() : typeOfName)
                .or(() -> types.ofRoot(root))
                .orElse(null);
        if (type == null || !type.rootElement().equals(root)) {
            List<String> roots = type == null
                    ? types.all().stream().map(MessageType::rootElement).toList()
                    : List.of(type.rootElement());
            findings.add(new Finding(
                    Finding.Code.SCHEMA,
                    "The file begins with the element " + Sentences.shortened(root) + "; "
                            + (type == null ? "known kinds of files begin with " : "a file with this name begins with ")
                            + String.join(", ", roots) + ". Check that it is the right file.",
                    handler.line(),
                    handler.column(),
                    handler.path()));
            throw new MessageHandler.Unreadable();
        }
        if (own.isPresent()) {
            Optional<MessageHandler.Chosen> theirs = own.get().choose(type, prologue, findings);
            if (theirs.isPresent()) {
                return theirs.get();
            }
        }
        try {
            return shipped.choose(type);
        } catch (ShippedSchemas.Unusable e) {
            LOG.error("No file of type {} can be checked.", type.id(), e);
            findings.add(new Finding(
                    Finding.Code.SCHEMA,
                    "The schema that the plug-in of " + type.name() + " brings cannot be used, so no file of its kind"
                            + " can be checked. Ask whoever made the plug-in.",
                    0,
                    0,
                    ""));
            throw new MessageHandler.Unreadable();
        }
    }
}
