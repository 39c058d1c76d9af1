package org.b2bopen.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.b2bopen.messages.sample.SampleFile.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding's line and column are those of the "<", whatever stands before it and however the element is written (V3). */
class FindingPlaceTest {
    private record Place(int line, int column) {
        static Place of(String text, int at) {
            int lineStart = text.lastIndexOf('\n', at - 1) + 1;
            return new Place(
                    (int) text.substring(0, at).lines().count() + (lineStart == at ? 1 : 0), at - lineStart + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Odd/>",
                "<Odd a=\"1\"/>",
                "<Odd></Odd>",
                "<Odd a='1'>x</Odd>",
                "<o:Odd xmlns:o='urn:x'/>",
                "<Odd\n/>"
            })
    void V3_a_finding_is_where_its_element_begins(String odd) throws IOException {
        String indented = Checks.sample(Kind.CTF, 1);
        String flat = indented.replaceAll(">\\s+<", "><");
        for (String sample : new String[] {indented, indented.replace("\n", "\r\n"), flat, flat.replace("><", "> <")}) {
            int places = 0;
            for (int at = sample.indexOf("<UPN>"); at < sample.indexOf("</Pupil>") && at > 0; ) {
                if (Character.isWhitespace(sample.charAt(at - 1)) || sample.charAt(at - 1) == '>') {
                    String text = sample.substring(0, at) + odd + sample.substring(at);
                    Finding query = Checks.check(Checks.CTF, text).queries().stream()
                            .filter(finding -> finding.path().contains("Odd"))
                            .findFirst()
                            .orElse(null);
                    if (query != null) {
                        assertEquals(Place.of(text, at), new Place(query.line(), query.column()), query::path);
                        places++;
                    }
                }
                at = sample.indexOf('<', at + 1);
            }
            assertTrue(places > 30, () -> "few places were tried");
        }
    }
}
