package org.b2bopen.messages.sample;

import java.io.IOException;

/** Indented XML of values that need no escaping: all of them are invented here. */
final class SampleXml {
    private final Appendable out;
    private int depth;

    SampleXml(Appendable out) {
        this.out = out;
    }

    void declaration() throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    void open(String name) throws IOException {
        open(name, "");
    }

    void open(String name, String attributes) throws IOException {
        indent();
        out.append('<').append(name).append(attributes).append(">\n");
        depth++;
    }

    void close(String name) throws IOException {
        depth--;
        indent();
        out.append("</").append(name).append(">\n");
    }

    void value(String name, String value) throws IOException {
        indent();
        out.append('<')
                .append(name)
                .append('>')
                .append(value)
                .append("</")
                .append(name)
                .append(">\n");
    }

    void value(String name, int value) throws IOException {
        value(name, Integer.toString(value));
    }

    private void indent() throws IOException {
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    /** The header that all kinds of files share; every date in a sample lies before this one. */
    void header(SampleFile file, String documentName, String ctfVersion) throws IOException {
        open("Header");
        value("DocumentName", documentName);
        if (!ctfVersion.isEmpty()) {
            value("CTFversion", ctfVersion);
        }
        value("DateTime", "2025-11-03T08:30:00");
        value("DocumentQualifier", "full");
        value("SupplierID", "B2B Open Workbench sample");
        open("SourceSchool");
        value("LEA", file.la());
        value("Estab", file.school());
        value("SchoolName", "Sample School " + file.school());
        value("AcademicYear", "2025");
        close("SourceSchool");
        open("DestSchool");
        value("LEA", file.destination());
        value("Estab", "LLLL");
        close("DestSchool");
        close("Header");
    }
}
