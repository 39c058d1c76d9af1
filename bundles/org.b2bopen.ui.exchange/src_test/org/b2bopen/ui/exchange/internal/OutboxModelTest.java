package org.b2bopen.ui.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Outbox;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.OutboxEntry.State;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.exchange.OutboxWords;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;

class OutboxModelTest {
    private static final SchoolSelection GREEN_ABBEY = new SchoolSelection(
            Service.STUDENT, Optional.of(new SchoolRow(Service.STUDENT, "Green Abbey", "820", "820", "4321")));

    private final FakeOutbox outbox = new FakeOutbox();
    private final OutboxModel model = new OutboxModel(
            new TestRealm(),
            outbox,
            MessageTypes.shipped(),
            SchoolSelection.all(Service.STUDENT),
            new Background(Runnable::run, Runnable::run));

    @Test
    void S6_counts_the_files_by_state_in_words() {
        outbox.tell(List.of(
                entry("8204321_CES_820LLLL_001.xml", "4321", State.READY),
                entry("8204321_CES_820LLLL_002.xml", "4321", State.READY),
                entry("8201111_CES_820LLLL_007.xml", "1111", State.SENDING),
                entry("notes.xml", "", State.NEEDS_ATTENTION)));
        assertEquals(
                "2 ready \u00b7 1 sending \u00b7 1 needs attention",
                model.summary().getValue());
    }

    @Test
    void V1_a_file_that_is_sent_before_it_was_looked_into_is_what_its_name_tells() {
        outbox.tell(List.of(
                entry("8204321_CES_820LLLL_001.xml", "", State.SENDING),
                entry("8204321_CTF_820LLLL_002.xml", "", State.CHECKING),
                entry("8204321_PER_820LLLL_003.xml", "", State.CHECKING),
                entry("notes.xml", "", State.CHECKING)));
        List<OutboxEntry> shown = model.shown().getValue();
        assertEquals(
                List.of("B2B:Student (CES)", "Common Transfer File (CTF)", "", ""),
                shown.stream().map(OutboxEntry::messageType).toList());
        assertEquals(
                List.of("820/4321", "820/4321", "", ""),
                shown.stream().map(OutboxWords::source).toList());
        model.filter("transfer file");
        assertEquals(List.of("8204321_CTF_820LLLL_002.xml"), names());
    }

    @Test
    void S1_a_selected_school_filters_but_never_hides_a_file_whose_school_is_not_known() {
        outbox.tell(List.of(
                entry("8204321_CES_820LLLL_001.xml", "4321", State.READY),
                entry("8201111_CES_820LLLL_007.xml", "1111", State.READY),
                entry("notes.xml", "", State.NEEDS_ATTENTION)));
        model.select(GREEN_ABBEY);
        assertEquals(List.of("8204321_CES_820LLLL_001.xml", "notes.xml"), names());
        model.select(SchoolSelection.all(Service.STUDENT));
        assertEquals(3, names().size());
        model.filter("1111");
        assertEquals(List.of("8201111_CES_820LLLL_007.xml"), names());
    }

    @Test
    void S1_a_deleted_school_hides_no_files_any_longer() {
        outbox.tell(List.of(entry("8201111_CES_820LLLL_007.xml", "1111", State.READY)));
        model.select(GREEN_ABBEY);
        assertEquals(List.of(), names());
        model.forgetDeleted(ConfigFactory.eINSTANCE.createConfiguration());
        assertEquals(1, names().size());
    }

    private List<String> names() {
        return model.shown().getValue().stream().map(OutboxWords::file).toList();
    }

    private static OutboxEntry entry(String name, String school, State state) {
        return new OutboxEntry(
                Path.of(name),
                Service.STUDENT,
                "",
                school.isEmpty() ? "" : "820",
                school,
                "820",
                1000,
                0,
                state,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static final class FakeOutbox implements Outbox {
        private List<OutboxEntry> entries = List.of();
        private Runnable listener = () -> {};

        void tell(List<OutboxEntry> now) {
            entries = now;
            listener.run();
        }

        @Override
        public List<OutboxEntry> entries() {
            return entries;
        }

        @Override
        public void refresh(IProgressMonitor monitor) {
            listener.run();
        }

        @Override
        public void checkAgain(IProgressMonitor monitor) {
            listener.run();
        }

        @Override
        public AutoCloseable onChange(Runnable wanted) {
            listener = wanted;
            return () -> listener = () -> {};
        }
    }
}
