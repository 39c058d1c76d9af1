package org.b2bopen.messages.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.validation.Schema;
import org.b2bopen.messages.MessageType;
import org.xml.sax.SAXException;

/** The schemas that come with the message types, compiled when first needed and then kept. Safe for several threads. */
public final class ShippedSchemas {
    record Compiled(Schema schema, ElementModel root) {}

    /** A message type of a plug-in whose schema is broken; the message says of which type, and why. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String message, Exception cause) {
            super(message, cause);
        }
    }

    private final Map<MessageType, Compiled> compiled = new ConcurrentHashMap<>();

    public MessageHandler.Chosen choose(MessageType type) {
        Compiled schema = compiled.computeIfAbsent(type, ShippedSchemas::compile);
        return new MessageHandler.Chosen(type, schema.schema(), Optional.of(schema.root()), "");
    }

    private static Compiled compile(MessageType type) {
        try {
            List<URL> urls = type.schemas();
            Schema schema = Xml.compile(Xml.systemId(fileName(urls.getFirst())), name -> open(urls, name));
            ElementModel root = SchemaReader.read(urls, type.rootElement())
                    .orElseThrow(() -> new SAXException("It does not declare " + type.rootElement() + "."));
            return new Compiled(schema, root);
        } catch (IOException | SAXException e) {
            throw new Unusable("The schema of the message type " + type.id() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static InputStream open(List<URL> urls, String name) throws IOException {
        for (URL url : urls) {
            if (fileName(url).equals(name)) {
                return url.openStream();
            }
        }
        throw new IOException("The schema " + name + " is not among those of the message type.");
    }

    private static String fileName(URL url) {
        return url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
    }
}
