package org.b2bopen.ui.la.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.Conflict.Decision;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.Rule;
import org.b2bopen.la.store.Rules;
import org.b2bopen.la.store.Students.Held;
import org.b2bopen.la.store.Task;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.IncomingStudent;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.Moments;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Local Authority's views do, on a real database: unmatched students, bases and rules, tasks. */
class DeskTest {
    @TempDir
    private Path folder;

    private HeldData held;

    @BeforeEach
    void open() {
        held = HeldData.in(folder);
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void LA3_selected_students_are_added_as_new_ones_and_a_cancelled_adding_keeps_what_it_did() {
        held.come(HeldData.student(1, "Sampleville"), HeldData.student(2, "Sampleville"));
        List<Long> ids = unmatched().stream().map(row -> row.waiting().id()).toList();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> UnmatchedPart.add(held.receiver(), ids, cancelled));
        assertEquals(2, unmatched().size());
        assertEquals("Students added: 2.", UnmatchedPart.add(held.receiver(), ids, new NullProgressMonitor()));
        assertEquals(List.of(), unmatched());
        assertEquals(2, held.store().students().count());
    }

    @Test
    void LA3_a_student_is_matched_by_hand_after_comparing_what_matching_goes_by() {
        held.come(HeldData.student(1, "Sampleville"));
        UnmatchedPart.add(
                held.receiver(), List.of(unmatched().getFirst().waiting().id()), new NullProgressMonitor());
        held.come(HeldData.student(2, "Mockton"));
        var waiting = unmatched().getFirst().waiting();
        assertEquals("820/4321", unmatched().getFirst().school());
        MatchModel model = new MatchModel(
                new TestRealm(), waiting.student(), held.store(), new Background(Runnable::run, Runnable::run));
        assertEquals("Sampleton2", model.proposal());
        model.search("sampleton1");
        var candidate = model.candidates().getValue().getFirst();
        List<MatchModel.Compared> compared = model.compared(candidate);
        assertEquals(
                List.of("family name"),
                compared.stream()
                        .filter(row -> !row.same())
                        .map(MatchModel.Compared::item)
                        .toList());
        assertEquals(
                Moments.day(candidate.dateOfBirth()),
                compared.stream()
                        .filter(row -> row.item().equals("date of birth"))
                        .map(MatchModel.Compared::held)
                        .findFirst()
                        .orElseThrow());
        assertTrue(UnmatchedPart.match(held.receiver(), waiting.id(), candidate.id())
                .startsWith("Matched to held student " + candidate.id()));
        assertEquals(Messages.Unmatched_Gone, UnmatchedPart.match(held.receiver(), waiting.id(), candidate.id()));
        assertEquals(2, held.store().conflicts().count(Conflicts.Filter.OPEN), "name and address");
    }

    @Test
    void LA3_before_two_children_could_become_one_it_is_asked_and_said_what_differs() {
        held.come(HeldData.student(1, "Sampleville"));
        UnmatchedPart.add(
                held.receiver(), List.of(unmatched().getFirst().waiting().id()), new NullProgressMonitor());
        Held candidate = held.store().students().search("Sampleton1", 1).getFirst();

        assertTrue(matching("Sampleton1", "Alpha", "2015-04-01", "F").same(candidate));
        MatchModel sex = matching("sampleton1", "ALPHA", "2015-04-01", "M");
        assertFalse(sex.same(candidate), "Enter alone does not match");
        assertEquals(Optional.empty(), sex.question(candidate));

        String question = matching("Sampleton1", "Beta", "2016-05-02", "F")
                .question(candidate)
                .orElseThrow();
        assertTrue(question.startsWith("Is Sampleton1, Beta, who came, the held student Sampleton1, Alpha?"), question);
        assertTrue(question.contains("\ngiven name: Beta came, Alpha is held\n"), question);
        assertTrue(
                question.contains("\ndate of birth: " + Moments.day("2016-05-02") + " came, "
                        + Moments.day("2015-04-01") + " is held\n"),
                question);
        assertFalse(question.contains("family name"), question);
        assertTrue(
                matching("Sampleton1", "", "2015-04-01", "F")
                        .question(candidate)
                        .orElseThrow()
                        .contains("given name: nothing came, Alpha is held"),
                "what is not known is no agreement");
    }

    @Test
    void LA5_one_conflict_is_asked_about_as_one() {
        assertEquals(
                "Accept the one open conflict of the kind \u201ctown\u201d, of all bases? The incoming value becomes the"
                        + " held one.",
                ConflictsPart.kindQuestion(Decision.ACCEPT, "town", "of all bases", 1));
        assertTrue(ConflictsPart.kindQuestion(Decision.DISCARD, "town", "of all bases", 12)
                .startsWith("Discard all 12 open conflicts"));
    }

    private MatchModel matching(String familyName, String givenName, String dateOfBirth, String sex) {
        Map<String, String> said = new HashMap<>(
                Map.of("familyName", familyName, "givenName", givenName, "dateOfBirth", dateOfBirth, "sex", sex));
        said.values().removeIf(String::isEmpty);
        return new MatchModel(
                new TestRealm(),
                IncomingStudent.builder().add(DataGroup.IDENTIFIERS, said).build(),
                held.store(),
                new Background(Runnable::run, Runnable::run));
    }

    @Test
    void LA4_a_rule_that_is_set_here_holds_from_the_next_file_on() {
        held.addAutomatically();
        held.come(HeldData.student(1, "Sampleville"));
        String done = RulesPart.set(
                held.receiver(), held.base(), List.of(new Rules.Subject(DataGroup.ADDRESS, "")), Rule.ALWAYS_IMPORT);
        assertTrue(done.contains("set for 1 kind of data of base 820/4321"), done);
        held.come(HeldData.student(1, "Mockton"));
        assertEquals(0, held.store().conflicts().count(Conflicts.Filter.OPEN));
        List<RulesPart.Row> rows = RulesPart.rows(held.store(), held.base());
        assertEquals(Rule.ALWAYS_IMPORT, row(rows, DataGroup.ADDRESS).rule());
        assertFalse(row(rows, DataGroup.ADDRESS).fixed());
        assertTrue(row(rows, DataGroup.ATTENDANCE).fixed(), "always imported, and not to be changed");
        assertTrue(row(rows, DataGroup.SCHOOL_HISTORY).fixed());
    }

    @Test
    void LA4_a_base_that_somebody_else_made_meanwhile_is_changed_and_not_made_twice() {
        Base wanted = Base.of("820", "4321", "Abbey, Green").withAddAutomatically(true);
        BasesPart.save(held.receiver(), wanted);
        Base saved = held.store().bases().find("820", "4321").orElseThrow();
        assertEquals(held.base().id(), saved.id());
        assertEquals("Abbey, Green", saved.name());
        assertTrue(saved.addAutomatically());
        assertEquals(1, held.store().bases().all().size());
    }

    @Test
    void LA4_a_base_has_numbers_and_a_name() {
        assertEquals(Optional.of(Messages.BaseDialog_BadLa), BaseDialog.problem("82", "4321", "x"));
        assertEquals(Optional.of(Messages.BaseDialog_BadSchool), BaseDialog.problem("820", "432", "x"));
        assertEquals(Optional.of(Messages.BaseDialog_NoName), BaseDialog.problem("820", "4321", " "));
        assertEquals(Optional.empty(), BaseDialog.problem("820", "4321", "Green Abbey"));
    }

    @Test
    void LA7_a_task_is_kept_only_with_name_day_and_times() {
        TaskForm form = TaskForm.empty();
        assertEquals(Optional.of(Messages.TaskForm_NoName), form.problem());
        assertEquals(
                Optional.of(Messages.TaskForm_NoDay),
                new TaskForm(0, "x", form.action(), Set.of(), "2:00", true).problem());
        for (String times : new String[] {"", "25:00", "2", "02:30 and 3"}) {
            assertEquals(
                    Optional.of(Messages.TaskForm_BadTimes),
                    new TaskForm(0, "x", form.action(), form.days(), times, true).problem(),
                    times);
        }
        Task task = new TaskForm(
                        0,
                        " Tidy up ",
                        Task.Action.DELETE_FILES,
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        "2:30, 13:00",
                        true)
                .task(Instant.EPOCH);
        assertEquals("Tidy up", task.name());
        assertEquals(Set.of(LocalTime.of(2, 30), LocalTime.of(13, 0)), task.times());
        assertEquals("Mon, Fri 02:30, 13:00", TasksPart.when(task));
        assertEquals("02:30, 13:00", TaskForm.of(task).times());
    }

    @Test
    void LA7_a_task_is_pending_within_its_buffer_and_failed_after_it() {
        Task task = held.store().tasks().save(daily("Tidy up").task(Instant.now()), "test");
        assertEquals(Messages.Tasks_NeverRan, last(task.since()));
        Instant due = TasksPart.rows(held.store(), task.since(), ZoneOffset.UTC)
                .getFirst()
                .status()
                .next()
                .orElseThrow();
        assertEquals(Messages.Tasks_Pending, last(due.plusSeconds(60)));
        assertEquals(Messages.Tasks_Failed, last(due.plusSeconds(2 * 3600)));
    }

    @Test
    void LA3_a_date_of_birth_is_read_as_people_write_it_and_what_is_no_date_as_it_came() {
        assertEquals(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(LocalDate.of(2016, 3, 20)),
                StudentWords.date("2016-03-20"));
        assertEquals("31/02/2014", StudentWords.date("31/02/2014"));
        assertEquals("", StudentWords.date(null));
    }

    private static TaskForm daily(String name) {
        TaskForm form = TaskForm.empty();
        return new TaskForm(0, name, form.action(), form.days(), form.times(), true);
    }

    private String last(Instant now) {
        return TasksPart.word(TasksPart.rows(held.store(), now, ZoneOffset.UTC)
                .getFirst()
                .status()
                .lastRun());
    }

    private List<UnmatchedPart.Row> unmatched() {
        return UnmatchedPart.rows(held.store(), Optional.empty(), 10);
    }

    private static RulesPart.Row row(List<RulesPart.Row> rows, DataGroup group) {
        return rows.stream().filter(row -> row.group() == group).findFirst().orElseThrow();
    }
}
