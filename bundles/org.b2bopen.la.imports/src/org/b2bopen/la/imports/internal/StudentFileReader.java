package org.b2bopen.la.imports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.b2bopen.la.store.IncomingRecord;

/**
 * Reads the pupils of a received B2B:Student or Common Transfer File, one at a time, in memory that does not grow with the file. The file
 * was checked when it was received; what "send where possible" let through is told pupil by pupil.
 */
final class StudentFileReader implements AutoCloseable {
    /** The file is not what the receiver took. The message is a sentence without a value out of it. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A supplier's own and what the LA does not keep; may be large. */
    private static final Set<String> LEFT_OUT = Set.of("SuppInfo", "NAWdetails", "Admissions");

    private static final int MOST_ELEMENTS = 50_000;
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int DEEPEST = 64;

    private final InputStream in;
    private final XMLStreamReader xml;
    private Optional<String> schoolName = Optional.empty();
    private int elements;
    private int characters;

    private StudentFileReader(InputStream in, XMLStreamReader xml) {
        this.in = in;
        this.xml = xml;
    }

    static StudentFileReader open(InputStream in) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // The JDK counts &amp; as an entity and refuses the 100,001st; none can be declared here.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        try {
            return new StudentFileReader(in, factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** As the header says, once the first pupil has been read. */
    Optional<String> schoolName() {
        return schoolName;
    }

    /** The next pupil; empty at the end. */
    Optional<IncomingRecord> next() throws Unreadable, IOException {
        return nextPupil().map(PupilMapping::record);
    }

    /** Passes over a pupil without looking into it; false at the end. */
    boolean skip() throws Unreadable {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && isPupil()) {
                    leaveOut();
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private Optional<Element> nextPupil() throws Unreadable {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (isPupil()) {
                        elements = 0;
                        characters = 0;
                        return Optional.of(element(0));
                    }
                    if (schoolName.isEmpty() && xml.getLocalName().equals("SourceSchool")) {
                        schoolName = Optional.ofNullable(element(0).text("SchoolName"));
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private boolean isPupil() {
        return xml.getLocalName().equals("Pupil");
    }

    private Element element(int depth) throws XMLStreamException, Unreadable {
        Element element = new Element(xml.getLocalName());
        if (++elements > MOST_ELEMENTS || depth > DEEPEST) {
            throw new Unreadable("A pupil has more in it than any real one.", null);
        }
        StringBuilder text = null;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (LEFT_OUT.contains(xml.getLocalName())) {
                        leaveOut();
                    } else {
                        element.children.add(element(depth + 1));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (element.children.isEmpty()) {
                        characters += xml.getTextLength();
                        if (characters > MOST_CHARACTERS) {
                            throw new Unreadable("A pupil has more in it than any real one.", null);
                        }
                        text = text == null ? new StringBuilder() : text;
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    element.text = text == null || !element.children.isEmpty()
                            ? ""
                            : text.toString().strip();
                    return element;
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    private void leaveOut() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {
                    // Not looked at.
                }
            }
        }
    }

    private static Unreadable unreadable(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new Unreadable("The file cannot be read as XML beyond line " + line + ".", e);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
