package org.b2bopen.messages.internal;

import org.b2bopen.messages.Finding;
import org.xml.sax.SAXParseException;

/**
 * Says why a file cannot be read as XML. The parser's messages follow the language of the machine and hold parts of the file, so
 * they are only asked for what does not change with the language.
 */
final class Unparsable {
    private Unparsable() {}

    static Finding sentence(SAXParseException e, HashedStream stream, MessageHandler handler) {
        int line = Math.max(e.getLineNumber(), 1);
        int column = Math.max(e.getColumnNumber(), 1);
        String path = handler.path();
        String message = e.getMessage() == null ? "" : e.getMessage();
        String at = " at line " + line + ", column " + column;
        String sentence;
        if (stream.length() == 0) {
            return new Finding(Finding.Code.NOT_XML, "The file is empty. Export it again.", 0, 0, "");
        } else if (message.contains("DOCTYPE")) {
            sentence = "The file has a document type declaration (DOCTYPE)" + at
                    + ". Such files are refused because they can make a computer open other files; remove it.";
        } else if (message.contains("UTF-8")) {
            return badBytes(line, column, path);
        } else if (message.contains("JAXP000")) {
            sentence = "The file goes beyond what any file of this kind needs" + at
                    + "; it looks damaged. Export it again.";
        } else if (stream.atEnd() && !path.isEmpty()) {
            sentence = "The file breaks off" + at + ", inside " + path + ". It was cut short; export it again.";
        } else if (path.isEmpty()) {
            sentence = "The file is not XML, or holds something before or after its content that must not be there,"
                    + at + ". Export it again.";
        } else if (message.contains("</")) {
            sentence = "The tags do not match" + at + ": inside " + path
                    + " an element is closed that is not the one last opened. Export the file again.";
        } else {
            sentence = "The file is not well-formed XML" + at + ", inside " + path
                    + ": there is a character or a mark that is not allowed there. Export it again.";
        }
        return new Finding(Finding.Code.NOT_XML, sentence, line, column, path);
    }

    static Finding badBytes(int line, int column, String path) {
        return new Finding(
                Finding.Code.NOT_XML,
                "The file holds bytes that do not belong to the encoding it declares, at or after line " + line
                        + ", column " + column + ". Save or export it again as UTF-8.",
                line,
                column,
                path);
    }

    static Finding endless(int line, int column, String path) {
        return new Finding(
                Finding.Code.NOT_XML,
                "A tag, comment or instruction that begins at line " + line + ", column " + column
                        + " is longer than 1 MB; no file of this kind needs that. The file looks damaged; export it"
                        + " again.",
                line,
                column,
                path);
    }

    static Finding tooManyNames(int limit, int line, int column, String path) {
        return new Finding(
                Finding.Code.NOT_XML,
                "The file has more than " + limit + " different names of elements and attributes that are not known"
                        + " here, the last at line " + line + "; no file of this kind needs that. It looks damaged;"
                        + " export it again.",
                line,
                column,
                path);
    }
}
