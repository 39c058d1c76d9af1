package org.b2bopen.transport.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.SendOutcome;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.junit.jupiter.api.Test;

/** Small files that are sent together fare as if each were sent by itself; for transports that can do it at all. */
abstract class TogetherContract extends ContractFixture {
    private static final int CUTS = 6;

    private List<SendOutcome> together(TransportSession session, List<Sending> files) throws TransportException {
        assumeTrue(session.filesTogether() >= files.size(), "this transport sends one file at a time");
        assertTrue(
                files.stream().allMatch(file -> file.body.length() <= TransportSession.SMALL_FILE),
                "the receiver's files of so many bytes are too long to be sent together");
        List<Delivery> deliveries = files.stream().map(Sending::delivery).toList();
        List<SendOutcome> outcomes = session.sendTogether(deliveries);
        assertEquals(files.size(), outcomes.size(), "one outcome for each file");
        return outcomes;
    }

    private List<SendOutcome> together(List<Sending> files) throws TransportException {
        try (TransportSession session = loggedIn(Service.STUDENT)) {
            return together(session, files);
        }
    }

    private List<Sending> three(int first) {
        return List.of(student(first, 9_000), student(first + 1, 12_000), student(first + 2, 500));
    }

    private static Receipt receipt(SendOutcome outcome) {
        return assertInstanceOf(SendOutcome.Received.class, outcome).receipt();
    }

    @Test
    void R1_files_sent_together_arrive_whole_and_each_has_its_receipt() throws Exception {
        List<Sending> files = three(1);
        List<SendOutcome> outcomes = together(files);
        for (int i = 0; i < files.size(); i++) {
            assertReceipt(files.get(i), receipt(outcomes.get(i)));
            assertFalse(receipt(outcomes.get(i)).alreadyDelivered(), "it is the first time");
            assertArrivedOnce(files.get(i));
        }
    }

    @Test
    void R1_a_repeat_together_or_alone_gets_the_first_receipt() throws Exception {
        List<Sending> files = three(1);
        List<SendOutcome> first = together(files);
        List<SendOutcome> second = together(files);
        for (int i = 0; i < files.size(); i++) {
            assertEquals(receipt(first.get(i)).id(), receipt(second.get(i)).id());
            assertTrue(receipt(second.get(i)).alreadyDelivered(), "a repeat says that it is one");
            assertEquals(receipt(first.get(i)).id(), send(files.get(i)).id());
            assertArrivedOnce(files.get(i));
        }
    }

    @Test
    void R1_wherever_the_answer_to_several_files_is_lost_each_arrives_once() throws Exception {
        assumeTrue(receiver.port().isPresent(), "this transport has no network");
        try (Line line = new Line(receiver.port().getAsInt())) {
            line.breakAfter(Long.MAX_VALUE);
            try (TransportSession session = loggedIn(Service.STUDENT, line.port(), monitor)) {
                together(session, three(1));
            }
            long answers = line.answered();
            for (int cut = 1; cut <= CUTS; cut++) {
                List<Sending> files = three(1 + 3 * cut);
                line.breakAfter(answers * cut / (CUTS + 1));
                try (TransportSession session = loggedIn(Service.STUDENT, line.port(), monitor)) {
                    together(session, files);
                } catch (TransportException e) {
                    assertTrue(e.retryable(), () -> "a broken line may be tried again: " + e);
                }
                for (Sending file : files) {
                    assertReceipt(file, send(file));
                    assertArrivedOnce(file);
                }
            }
        }
    }

    @Test
    void S6_what_is_wrong_with_one_of_several_files_is_told_of_that_one() throws Exception {
        Sending before = student(1, 9_000);
        send(before);
        Sending other = new Sending(
                before.key(),
                receiver.fileName(Service.STUDENT, 1),
                Service.STUDENT,
                receiver.body(Service.STUDENT, 2, 9_000));
        List<Sending> files = new ArrayList<>(three(3));
        files.add(1, other);
        List<SendOutcome> outcomes = together(files);
        TransportException refused =
                assertInstanceOf(SendOutcome.Failed.class, outcomes.get(1)).reason();
        assertEquals(FaultCode.CONFLICT, refused.code(), refused.getMessage());
        assertEquals(0, copies(other));
        for (int i : List.of(0, 2, 3)) {
            assertReceipt(files.get(i), receipt(outcomes.get(i)));
            assertArrivedOnce(files.get(i));
        }
    }
}
