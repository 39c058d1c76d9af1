package org.b2bopen.messages.internal;

import java.util.IdentityHashMap;
import java.util.Map;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.XMLReader;

/** A parser and its validators. To make them costs as much as to read a small file, so {@link XmlKits} lends them out again and again. */
final class XmlKit {
    private final XMLReader reader = Xml.reader();
    private final Map<Schema, ValidatorHandler> validators = new IdentityHashMap<>();
    private int foreignNames;

    XMLReader reader() {
        return reader;
    }

    ValidatorHandler validator(Schema schema) {
        return validators.computeIfAbsent(schema, Xml::validator);
    }

    /** The parser keeps every name it has met; this many more are not the schema's. */
    int met(int names) {
        foreignNames += names;
        return foreignNames;
    }
}
