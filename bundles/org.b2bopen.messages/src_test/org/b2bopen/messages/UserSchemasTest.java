package org.b2bopen.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.messages.sample.SampleFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own XSDs override the shipped ones by root element and version (V3). */
class UserSchemasTest {
    private static final String HEAD = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' ";
    private static final String ANY = "<xs:element name='CTfile'><xs:complexType><xs:sequence><xs:any"
            + " maxOccurs='unbounded' processContents='skip'/></xs:sequence></xs:complexType></xs:element></xs:schema>";
    private static final String NONE = "<xs:element name='CTfile' type='xs:date'/></xs:schema>";

    @TempDir
    Path folder;

    private CheckReport check(String name, String text) throws IOException {
        return new MessageCheck(MessageTypes.shipped(), Optional.of(folder))
                .check(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false, () -> false);
    }

    private CheckReport ctf() throws IOException {
        return check(Checks.CTF, Checks.sample(Kind.CTF, 1));
    }

    @Test
    void V3_without_one_that_fits_the_shipped_schema_holds() throws IOException {
        assertTrue(ctf().valid());
        Files.writeString(folder.resolve("other.xsd"), HEAD + "version='19.0'>" + NONE);
        CheckReport report = ctf();
        assertTrue(report.valid());
        assertTrue(report.queries().stream().anyMatch(query -> query.message().contains("None of your own schemas")));
    }

    @Test
    void V3_one_for_the_root_replaces_the_shipped_schema_and_its_tolerance() throws IOException {
        Files.writeString(folder.resolve("ctf.xsd"), HEAD + ">" + NONE);
        CheckReport report = ctf();
        assertEquals(Finding.Code.SCHEMA, report.errors().getFirst().code());
        assertTrue(check(Checks.CES, Checks.sample(Kind.STUDENT, 1)).valid(), "other roots are not touched");
    }

    @Test
    void V3_the_one_for_the_version_goes_before_the_one_for_all() throws IOException {
        Files.writeString(folder.resolve("all.xsd"), HEAD + ">" + NONE);
        Files.writeString(folder.resolve("ours.xsd"), HEAD + "version='25'>" + ANY);
        assertTrue(ctf().valid());
        Path sub = Files.createDirectory(folder.resolve("24.0"));
        Files.writeString(sub.resolve("ctf.xsd"), HEAD + "version='1.0'>" + ANY);
        String text = Checks.sample(Kind.CTF, 1).replace("<CTFversion>25.0", "<CTFversion>24.0");
        assertTrue(check(Checks.CTF, text).valid());
    }

    @Test
    void V3_one_in_the_old_namespace_takes_files_with_and_without_it() throws IOException {
        String namespace = "http://www.dcsf.gov.uk/schemas/cbds";
        Files.writeString(
                folder.resolve("ctf.xsd"),
                HEAD + "targetNamespace='" + namespace
                        + "' elementFormDefault='qualified'><xs:include schemaLocation='part.xsd'/><xs:element"
                        + " name='CTfile'><xs:complexType><xs:sequence><xs:element"
                        + " name='Header'><xs:complexType><xs:sequence><xs:any maxOccurs='unbounded'"
                        + " processContents='skip'/></xs:sequence></xs:complexType></xs:element><xs:any"
                        + " maxOccurs='unbounded' processContents='skip'/></xs:sequence></xs:complexType>"
                        + "</xs:element></xs:schema>");
        Files.writeString(folder.resolve("part.xsd"), HEAD + "targetNamespace='" + namespace + "'/>");
        String text = Checks.sample(Kind.CTF, 1);
        assertEquals(java.util.List.of(), check(Checks.CTF, text).errors());
        CheckReport report = check(Checks.CTF, text.replace("<CTfile>", "<CTfile xmlns='" + namespace + "'>"));
        assertEquals(java.util.List.of(), report.errors());
        assertEquals(new Header("820", "4321", "820", "LLLL"), report.header().orElseThrow());
    }

    @Test
    void V3_one_that_cannot_be_used_is_named_and_can_be_corrected() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.xsd"), HEAD + "><xs:element name='CTfile' type='nowhere'/></xs:schema>");
        MessageCheck check = new MessageCheck(MessageTypes.shipped(), Optional.of(folder));
        byte[] content = Checks.sample(Kind.CTF, 1).getBytes(StandardCharsets.UTF_8);
        CheckReport broken = check.check(Checks.CTF, new ByteArrayInputStream(content), false, () -> false);
        assertEquals(Finding.Code.SCHEMA, broken.errors().getFirst().code());
        assertTrue(broken.errors().getFirst().message().contains("mine.xsd"));
        Files.writeString(file, HEAD + ">" + ANY);
        assertTrue(check.check(Checks.CTF, new ByteArrayInputStream(content), false, () -> false)
                .valid());
    }

    @Test
    void V3_an_XSD_may_not_reach_outside_its_folder() throws IOException {
        Path outside = Files.createTempDirectory(folder.getParent(), "outside");
        Files.writeString(outside.resolve("secret.xsd"), HEAD + ">" + ANY);
        Files.writeString(
                folder.resolve("mine.xsd"),
                HEAD + "><xs:include schemaLocation='../" + outside.getFileName() + "/secret.xsd'/>" + NONE);
        assertTrue(ctf().errors().getFirst().message().contains("cannot be used"));
    }
}
