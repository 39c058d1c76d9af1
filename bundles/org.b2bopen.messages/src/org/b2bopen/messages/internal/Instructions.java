package org.b2bopen.messages.internal;

import javax.xml.XMLConstants;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** A file does not choose its schema or its types: what it says in xsi: attributes is left out, as are those of xml:. */
final class Instructions {
    private Instructions() {}

    static Attributes without(Attributes atts) {
        for (int i = 0; i < atts.getLength(); i++) {
            if (isInstruction(atts.getURI(i))) {
                return others(atts);
            }
        }
        return atts;
    }

    private static Attributes others(Attributes atts) {
        AttributesImpl others = new AttributesImpl();
        for (int i = 0; i < atts.getLength(); i++) {
            if (!isInstruction(atts.getURI(i))) {
                others.addAttribute(
                        atts.getURI(i), atts.getLocalName(i), atts.getQName(i), atts.getType(i), atts.getValue(i));
            }
        }
        return others;
    }

    private static boolean isInstruction(String uri) {
        return uri.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI) || uri.equals(XMLConstants.XML_NS_URI);
    }
}
