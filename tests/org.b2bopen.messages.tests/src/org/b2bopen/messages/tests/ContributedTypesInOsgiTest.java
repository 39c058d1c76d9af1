package org.b2bopen.messages.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.Finding;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageType;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.messages.sample.SampleFile;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.LoggerFactory;

/** The extension point as a third party meets it; the good and the broken declarations stand in this bundle's plugin.xml. */
class ContributedTypesInOsgiTest {
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private Logger logger;
    private MessageTypes types;

    @BeforeEach
    void theInstalledTypes() {
        assertNotNull(FrameworkUtil.getBundle(MessageTypes.class), "not running in OSGi");
        logger = (Logger) LoggerFactory.getLogger("org.b2bopen.messages");
        logged.start();
        logger.addAppender(logged);
        types = MessageTypes.of(RegistryFactory.getRegistry());
    }

    @AfterEach
    void logNoLonger() {
        logger.detachAppender(logged);
    }

    private static String clubs(String club) {
        return "<Clubs><Header><SourceSchool><LEA>820</LEA><Estab>4321</Estab></SourceSchool>"
                + "<DestSchool><LEA>820</LEA><Estab>LLLL</Estab></DestSchool></Header><Club>" + club
                + "</Club></Clubs>";
    }

    private CheckReport check(String fileName, String content) throws IOException {
        return new MessageCheck(types, Optional.empty())
                .check(fileName, new ByteArrayInputStream(content.getBytes(UTF_8)), false, () -> false);
    }

    @Test
    void V1_the_shipped_types_and_the_good_one_of_a_third_party_are_there_and_the_broken_ones_are_not() {
        assertEquals(
                List.of("personnel.per", "student.ces", "student.ctf", "test.broken-schema", "test.clubs"),
                types.all().stream().map(MessageType::id).sorted().toList());
        assertEquals(
                MessageTypes.shipped().ofRoot("CTfile").orElseThrow().name(),
                types.ofRoot("CTfile").orElseThrow().name(),
                "nobody takes the place of a shipped type");
    }

    @Test
    void V1_files_of_a_third_partys_type_are_checked_against_its_name_pattern_and_schema() throws IOException {
        CheckReport good = check("8204321_CLB_820LLLL_001.xml", clubs("Chess"));
        assertEquals(List.of(), good.errors());
        assertEquals("test.clubs", good.type().orElseThrow().id());

        Finding error =
                check("8204321_CLB_820LLLL_001.xml", clubs("Go")).errors().getFirst();
        assertEquals("/Clubs/Club[1]", error.path());
        assertTrue(error.message().contains("a name of at least three letters"), error::message);

        assertEquals(
                Finding.Code.NAME_MISMATCH,
                check("8204322_CLB_820LLLL_001.xml", clubs("Chess"))
                        .errors()
                        .getFirst()
                        .code());
    }

    @Test
    void V1_files_of_the_shipped_types_are_checked_beside_them() throws IOException {
        StringBuilder text = new StringBuilder();
        new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 1, 2, 1).write(text);
        assertEquals(
                List.of(), check("8204321_CES_820LLLL_001.xml", text.toString()).errors());
    }

    @Test
    void V1_a_schema_that_does_not_compile_is_told_and_logged_and_stops_only_its_own_files() throws IOException {
        CheckReport report = check("8204321_BRK_820LLLL_001.xml", "<Broken/>");
        assertEquals(1, report.errorCount());
        Finding error = report.errors().getFirst();
        assertEquals(Finding.Code.SCHEMA, error.code());
        assertTrue(error.message().contains("plug-in of Broken"), error::message);
        assertTrue(logged.list.stream()
                .anyMatch(event -> event.getFormattedMessage().contains("test.broken-schema")));
        assertTrue(check("8204321_CLB_820LLLL_001.xml", clubs("Chess")).valid());
    }

    @Test
    void V1_each_broken_declaration_is_logged_with_its_plug_in_and_what_is_wrong() {
        List<String> errors = logged.list.stream()
                .filter(event -> event.getLevel() == Level.ERROR)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
        assertEquals(4, errors.size(), errors::toString);
        assertTrue(errors.stream().allMatch(error -> error.contains("org.b2bopen.messages.tests")), errors::toString);
        for (String what : List.of(
                "there is no file schema/nowhere.xsd",
                "the namePattern is not a regular expression",
                "there already is a message type student.ctf",
                "there is no file schema/nowhere.xml")) {
            assertTrue(errors.stream().anyMatch(error -> error.contains(what)), () -> what + ": " + errors);
        }
    }
}
