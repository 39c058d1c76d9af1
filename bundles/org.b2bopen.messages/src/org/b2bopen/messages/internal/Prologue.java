package org.b2bopen.messages.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The version that a file names near its beginning, needed to choose among the user's own schemas before reading starts (V3).
 *
 * @param version of CTFversion or of the root's schemaVersion; empty if it is in neither
 */
record Prologue(String version) {
    /** Where a version must have come by, in bytes. */
    static final int LONGEST = 32 * 1024;

    static final Prologue NONE = new Prologue("");

    static Prologue peek(BufferedInputStream in) throws IOException {
        in.mark(LONGEST);
        byte[] head = in.readNBytes(LONGEST);
        in.reset();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(head));
            boolean root = true;
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                String schemaVersion = root ? reader.getAttributeValue(null, "schemaVersion") : null;
                if (schemaVersion != null) {
                    return new Prologue(schemaVersion.strip());
                }
                root = false;
                if (reader.getLocalName().equals("CTFversion")) {
                    return new Prologue(reader.getElementText().strip());
                }
            }
        } catch (XMLStreamException e) {
            return NONE; // cut off, or not XML: the reading proper says so
        }
        return NONE;
    }

    /** Whether both are numbers and the same one: 25 and 25.0 are. */
    static boolean same(String one, String other) {
        return form(one).equals(form(other));
    }

    private static String form(String version) {
        return version.matches("[0-9]{1,6}(\\.0+)?") ? version.replaceFirst("\\.0+$", "") : version;
    }
}
