package org.b2bopen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.b2bopen.model.config.StudentSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPlanTest {
    private static final SecretKey ABBEY = new SecretKey("student/820/4321/820");

    @TempDir
    private Path workspace;

    private final MemorySecrets secrets = new MemorySecrets();
    private ConfigurationStore store;

    @BeforeEach
    void oneSchool() throws Exception {
        store = ConfigurationStore.in(workspace);
        json("""
            {'localAuthorities':[{'number':'820','url':'https://la.example/b2b'}],
             'studentSchools':[{'name':'Green Abbey','laNumber':'820','schoolNumber':'4321','destinationLaNumber':'820',
                                'userName':'abbey','password':'Fictitious!1'}]}
            """).apply();
    }

    @Test
    void A9_an_import_is_shown_before_it_is_done() throws Exception {
        ImportPlan plan = json("""
            {'schedule':{'days':['MONDAY'],'at':['02:30']},
             'localAuthorities':[{'number':'820','url':'https://new.example/b2b'},{'number':'821','url':'https://b.example/'}],
             'studentSchools':[],
             'personnel':{'url':'https://la.example/staff'}}
            """);
        assertEquals(
                List.of(
                        "CHANGED days:  -> MONDAY",
                        "CHANGED at:  -> 02:30",
                        "CHANGED 820 url: https://la.example/b2b -> https://new.example/b2b",
                        "ADDED 821",
                        "REMOVED 4321",
                        "CHANGED url:  -> https://la.example/staff"),
                words(plan));
        assertEquals(1, store.load().getStudentSchools().size(), "nothing was changed yet");
        plan.apply();
        assertEquals(0, store.load().getStudentSchools().size());
        assertEquals(Map.of(), secrets.content);
        assertEquals(List.of(), words(json(NeutralConfiguration.export(store.load()))));
    }

    @Test
    void A8_A9_of_a_password_only_whether_there_is_one_is_shown() throws Exception {
        ImportPlan plan = csv("laNumber,schoolNumber,password", "820,4321,Invented?2");
        assertEquals(List.of("CHANGED 4321 password: (stored) -> (new)"), words(plan));
        plan.apply();
        assertEquals(Map.of(ABBEY, "Invented?2"), secrets.content);
        assertEquals(List.of(), words(csv("laNumber,schoolNumber,password", "820,4321,Invented?2")));
    }

    @Test
    void A9_a_list_of_schools_adds_and_changes_rows_and_leaves_the_others() throws Exception {
        ImportPlan plan = csv(
                "service,Name,LANumber,schoolNumber,destinationLaNumber,userName,password",
                "student,\"Abbey, Green\",820,4321,,,",
                ",Waters Edge,820,1111,821,edge,Invented?2",
                "",
                "personnel,Waters Edge,820,1111,,,");
        assertEquals(
                List.of("CHANGED 4321 name: Green Abbey -> Abbey, Green", "ADDED 1111", "ADDED 1111"), words(plan));
        assertEquals(
                List.of("Line 3, destinationLaNumber: is not among the Local Authorities, so nothing can be sent"
                        + " there"),
                plan.warnings().stream()
                        .filter(each -> each.startsWith("Line 3"))
                        .toList());
        plan.apply();
        StudentSchool abbey = store.load().getStudentSchools().getFirst();
        assertEquals("Abbey, Green", abbey.getName());
        assertEquals("abbey", abbey.getUserName(), "an empty cell leaves what is stored");
        assertEquals(
                Map.of(ABBEY, "Fictitious!1", new SecretKey("student/820/1111/821"), "Invented?2"), secrets.content);
        assertEquals(1, store.load().getLocalAuthorities().size());
    }

    @Test
    void A9_semicolons_and_a_byte_order_mark_are_read_as_a_spreadsheet_writes_them() throws Exception {
        assertEquals(
                List.of("ADDED 1111"), words(csv("\uFEFFlaNumber;schoolNumber;name", "820;1111;\"Waters; Edge\"")));
    }

    @Test
    void A9_every_mistake_of_a_list_is_named_with_its_line_and_nothing_is_changed() {
        assertEquals(
                List.of(
                        "Line 1: \"colour\" is not a column of this list. Its columns are service, name, laNumber,"
                                + " schoolNumber, destinationLaNumber, userName, password, filesNotExported,"
                                + " filesExported, filesImported.",
                        "Line 1: the column schoolNumber is missing."),
                errors("laNumber,colour", "820,red"));
        assertEquals(
                List.of(
                        "Line 2, laNumber: must be three digits from 201 to 999",
                        "Line 3, schoolNumber: must be four digits"),
                errors("laNumber,schoolNumber,destinationLaNumber", "82,4321,820", "820,321,820"));
        assertEquals(
                List.of(
                        "Line 2, service: must be student or personnel.",
                        "Line 4: names the same school as a line before.",
                        "Line 5: has more cells than there are columns."),
                errors("service,laNumber,schoolNumber", "pupils,820,4321", ",820,1111", ",820,1111", ",820,2222,x"));
        assertEquals(
                List.of("Line 2, password: is needed, because there is a user name"),
                errors("laNumber,schoolNumber,userName", "820,1111,edge"));
        assertEquals(List.of("The list is empty."), errors(""));
        assertEquals(1, store.load().getStudentSchools().size());
    }

    @Test
    void A9_what_was_stored_meanwhile_is_not_overwritten() throws Exception {
        ImportPlan plan = csv("laNumber,schoolNumber", "820,1111");
        store.change(stored -> {
            stored.getLogs().setKeepDays(30);
            return stored;
        });
        assertThrows(ConfigurationException.class, plan::apply);
        assertEquals(1, store.load().getStudentSchools().size());
        assertEquals(30, store.load().getLogs().getKeepDays());
    }

    private ImportPlan json(String json) throws Exception {
        return ImportPlan.ofConfiguration(store, secrets, new StringReader(json.replace('\'', '"')), Transports.NONE);
    }

    private ImportPlan csv(String... lines) throws Exception {
        return ImportPlan.ofSchools(store, secrets, new StringReader(String.join("\r\n", lines)), Transports.NONE);
    }

    private List<String> errors(String... lines) {
        return assertThrows(ConfigurationException.class, () -> csv(lines)).problems();
    }

    private static List<String> words(ImportPlan plan) {
        return plan.changes().stream().map(ImportPlanTest::words).toList();
    }

    private static String words(ImportPlan.Change change) {
        String row = Stream.of("number", "schoolNumber")
                .map(change.element().eClass()::getEStructuralFeature)
                .filter(feature -> feature != null)
                .map(feature -> " " + change.element().eGet(feature))
                .findFirst()
                .orElse("");
        return change.kind()
                + row
                + (change.key().isEmpty() ? "" : " " + change.key() + ": " + change.before() + " -> " + change.after());
    }
}
