package org.b2bopen.messages.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;

/**
 * The JDK's parser and validator, set so that nothing a file says makes them open anything else, and so that their limits fit
 * large files without a document type declaration.
 */
final class Xml {
    /** Schemas are known by names only; the scheme has no meaning, but the JDK asks for one that is allowed. */
    private static final String SCHEMA_BASE = "file:///b2bopen-schema/";

    /** Else a CDATA section is kept whole, and those of suppliers may hold photographs. */
    private static final String CDATA_CHUNK = "jdk.xml.cdataChunkSize";

    private static final int CDATA_CHUNK_CHARACTERS = 8 * 1024;

    /**
     * The JDK counts {@code &amp;} as an entity since 24 and refuses the 100,001st. Entities cannot be declared here, so none of
     * these limits protects anything.
     */
    private static final List<String> UNLIMITED = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit",
            "jdk.xml.entityExpansionLimit",
            "jdk.xml.maxElementDepth");

    /**
     * Set because they differ between JDKs and can be changed from outside; what they do not bound, {@link HashedStream} and
     * {@link ForeignNames} do (R4).
     */
    private static final Map<String, String> LIMITS =
            Map.of("jdk.xml.maxXMLNameLimit", "1000", "jdk.xml.elementAttributeLimit", "1000");

    private Xml() {}

    /** Opens a schema by its file name. */
    interface SchemaFiles {
        InputStream open(String name) throws IOException;
    }

    static XMLReader reader() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            reader.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            for (String limit : UNLIMITED) {
                reader.setProperty(limit, "0");
            }
            for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
                reader.setProperty(limit.getKey(), limit.getValue());
            }
            reader.setProperty(CDATA_CHUNK, CDATA_CHUNK_CHARACTERS);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return reader;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static ValidatorHandler validator(Schema schema) {
        ValidatorHandler validator = schema.newValidatorHandler();
        try {
            // the validator would keep every error for an augmented infoset that nobody asks for (R4)
            validator.setFeature("http://apache.org/xml/features/validation/schema/augment-psvi", false);
            for (String limit : UNLIMITED) {
                validator.setProperty(limit, "0");
            }
        } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
            throw new IllegalStateException(e);
        }
        validator.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            throw new IllegalStateException("a validator needs no further schema");
        });
        return validator;
    }

    static String systemId(String fileName) {
        return SCHEMA_BASE + fileName;
    }

    /** @param systemId of the schema to begin with; what it includes is asked for by the last part of its location */
    static Schema compile(String systemId, SchemaFiles files) throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver((type, namespace, publicId, location, base) -> {
            if (location == null) {
                return null;
            }
            try {
                return new SchemaInput(systemId(lastPart(location)), files.open(lastPart(location)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try (InputStream in = files.open(lastPart(systemId))) {
            return factory.newSchema(new StreamSource(in, systemId));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static String lastPart(String location) {
        return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
    }
}
