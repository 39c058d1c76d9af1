package org.b2bopen.cli.internal.demo;

import java.util.List;
import org.b2bopen.core.Code;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.messages.sample.SampleFile.Kind;

/** Who takes part in the demo, and with what files: several schools, two LAs, and everything that commonly goes wrong. */
final class Scenario {
    /** Pupils that make more than 50 MB; a test holds it to that. */
    private static final int LARGE = 17_000;

    private static final long SEED = 2020;

    static final List<DemoAuthority> AUTHORITIES = List.of(
            new DemoAuthority("820", true, true, List.of("820/4321", "820/2002", "820/4600")),
            new DemoAuthority("821", false, false, List.of("821/3310")));

    static final List<DemoSchool> SCHOOLS = List.of(
            new DemoSchool("Green Abbey", "820", "4321", "820"),
            new DemoSchool("Green Abbey", "820", "4321", "821"),
            new DemoSchool("Harbour View", "821", "3310", "821"));

    static final List<DemoFile> FILES = List.of(
            DemoFile.sent("Green Abbey, with the school's own log-in", ces("820", "4321", "820", 1, 200)),
            DemoFile.sent("Green Abbey, a national Common Transfer File", ctf("820", "4321", "820", 1, 150)),
            DemoFile.sent("Mill Lane, with the log-in of the LA", ces("820", "2002", "820", 1, 120)),
            DemoFile.sent("St Aidan's, a file of more than 50 MB", ces("820", "4600", "820", 1, LARGE)),
            DemoFile.sent("Harbour View, to the LA of another county", ces("821", "3310", "820", 1, 80)),
            DemoFile.sent("Harbour View, to its own LA", ces("821", "3310", "821", 2, 80)),
            DemoFile.refused(
                    "An impossible date of birth in the 431st of 500 pupils",
                    "820",
                    ces("820", "4321", "820", 2, 500),
                    new Damage.ImpossibleDate(431),
                    Code.SCHEMA),
            DemoFile.refused(
                    "Another destination in the name than in the file",
                    "820",
                    ces("820", "4321", "820", 3, 20),
                    new Damage.Renamed("8204321_CES_821LLLL_003.xml"),
                    Code.NAME_MISMATCH),
            DemoFile.refused(
                    "A good file for LA 821, put into the folder of LA 820",
                    "820",
                    ces("821", "3310", "821", 4, 20),
                    new Damage.None(),
                    Code.WRONG_FOLDER),
            DemoFile.refused(
                    "A name as a browser makes it",
                    "820",
                    ces("820", "4321", "820", 5, 20),
                    new Damage.Renamed("8204321_CES_820LLLL_005 (1).xml"),
                    Code.NAME_PATTERN),
            DemoFile.refused(
                    "A spreadsheet saved under the name of an XML file",
                    "820",
                    ces("820", "4321", "820", 6, 20),
                    new Damage.NotXml(),
                    Code.NOT_XML),
            DemoFile.refused(
                    "Old Mill, a school without a licence",
                    "820",
                    ces("820", "2999", "820", 1, 20),
                    new Damage.None(),
                    Code.LICENCE),
            DemoFile.refused(
                    "Green Abbey, to an LA without the Out of County licence",
                    "821",
                    ces("820", "4321", "821", 7, 20),
                    new Damage.None(),
                    Code.LICENCE));

    private Scenario() {}

    private static SampleFile ces(String la, String school, String destination, int sequence, int pupils) {
        return new SampleFile(Kind.STUDENT, la, school, destination, sequence, pupils, SEED);
    }

    private static SampleFile ctf(String la, String school, String destination, int sequence, int pupils) {
        return new SampleFile(Kind.CTF, la, school, destination, sequence, pupils, SEED);
    }
}
