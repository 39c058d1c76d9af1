package org.b2bopen.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.b2bopen.messages.sample.SampleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightNameTest {
    private static final MessageCheck CHECK = new MessageCheck(MessageTypes.shipped(), Optional.empty());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "8204321_CES_820LLLL_007 (1).xml, 8204321_CES_820LLLL_007.xml",
        "8204321_CES_820LLLL_7 (1).xml, 8204321_CES_820LLLL_007.xml",
        "Copy of 8204321_CES_820LLLL_012.xml, 8204321_CES_820LLLL_012.xml",
        "8204321_ces_820llll_003.xml, 8204321_CES_820LLLL_003.xml",
        "8209999_CES_821LLLL_004.xml, 8204321_CES_820LLLL_004.xml",
        "8204321_CES_820LLLL.xml, 8204321_CES_820LLLL_001.xml",
        "export.xml, 8204321_CES_820LLLL_001.xml"
    })
    void V2_the_right_name_is_what_the_header_says_with_the_number_of_the_old_name(String name, String right)
            throws IOException {
        assertEquals(Optional.of(right), RightName.of(check(SampleFile.Kind.STUDENT, name)));
    }

    @Test
    void V2_every_kind_of_file_has_its_own_form() throws IOException {
        assertEquals(Optional.of("8204321_CTF_820LLLL_001.xml"), RightName.of(check(SampleFile.Kind.CTF, "a.xml")));
        assertEquals(
                Optional.of("8204321_PER_820LLLL_001.xml"), RightName.of(check(SampleFile.Kind.PERSONNEL, "a.xml")));
    }

    @Test
    void V2_a_right_name_has_no_other_and_what_is_not_known_is_not_guessed() throws IOException {
        assertEquals(Optional.empty(), RightName.of(check(SampleFile.Kind.STUDENT, "8204321_CES_820LLLL_001.xml")));
        CheckReport noXml = CHECK.check("a.xml", new ByteArrayInputStream(new byte[] {1}), false, () -> false);
        assertEquals(Optional.empty(), RightName.of(noXml));
    }

    @Test
    void V2_a_contributed_pattern_that_leaves_room_for_more_than_one_name_gives_no_proposal() {
        MessageType loose = new MessageType(
                "x",
                "X",
                "STUDENT",
                Pattern.compile("(?<sourceLa>\\d{3})(?<sourceSchool>\\d{4})_.*_(?<destinationLa>\\d{3})"
                        + "(?<destinationSchool>LLLL)_(?<sequence>\\d{3})\\.xml"),
                "X",
                List.of(),
                List.of());
        assertEquals(Optional.empty(), RightName.of(loose, new Header("820", "4321", "820", "LLLL"), 1));
    }

    private CheckReport check(SampleFile.Kind kind, String name) throws IOException {
        Path sample = new SampleFile(kind, "820", "4321", "820", 1, 2, 1).writeTo(folder);
        return CHECK.check(name, new ByteArrayInputStream(Files.readAllBytes(sample)), false, () -> false);
    }
}
