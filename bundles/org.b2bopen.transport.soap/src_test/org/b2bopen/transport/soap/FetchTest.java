package org.b2bopen.transport.soap;

import static org.b2bopen.transport.soap.FakeReceiver.element;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.cxf.helpers.FileUtils;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.WaitingFile;
import org.b2bopen.transport.soap.FakeReceiver.Reply;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchTest {
    private final SoapTransport transport = new SoapTransport(Fixture.TIMEOUTS, 100_000);
    private final byte[] content = Fixture.bytes(3_000_000);
    private final WaitingFile file = new WaitingFile("f1", "a.xml", content.length, FakeReceiver.sha256(content));
    private FakeReceiver receiver;
    private TransportSession session;

    @BeforeEach
    void start() throws Exception {
        receiver = FakeReceiver.http();
        receiver.scripted.put("fetchFile", (xml, none) -> {
            int offset = Integer.parseInt(xml.replaceAll("(?s).*<[^>]*offset[^>]*>(\\d+)<.*", "$1"));
            return FakeReceiver.attachment(Arrays.copyOfRange(content, offset, content.length));
        });
        session = Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor());
    }

    @AfterEach
    void stop() {
        session.close();
        receiver.close();
    }

    @Test
    void P4_waiting_files_are_listed() throws Exception {
        receiver.scripted.put(
                "listFiles",
                (xml, none) -> Reply.ok(
                        "listFiles",
                        element(
                                "file",
                                element("fileId", "f1")
                                        + element("name", "a.xml")
                                        + element("length", "3000000")
                                        + element("sha256", file.sha256()))));
        assertEquals(List.of(file), session.list("820", "4321"));
    }

    @Test
    void P4_a_list_may_be_empty() throws Exception {
        assertEquals(List.of(), session.list("820", "4321"));
    }

    @Test
    void P4_a_file_is_fetched_whole_and_from_an_offset() throws Exception {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        List<Long> progress = new ArrayList<>();
        session.fetch(file, 0, whole, progress::add);
        assertArrayEquals(content, whole.toByteArray());
        assertEquals(3_000_000L, progress.getLast());
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        session.fetch(file, 2_999_000, rest, bytes -> {});
        assertArrayEquals(Arrays.copyOfRange(content, 2_999_000, 3_000_000), rest.toByteArray());
    }

    @Test
    void L4_a_fetched_file_never_touches_the_temporary_folder() throws Exception {
        List<String> seen = new ArrayList<>();
        Path temporary = FileUtils.getDefaultTempDir().toPath();
        session.fetch(
                file,
                0,
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public void write(byte[] bytes, int from, int count) throws IOException {
                        try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary)) {
                            files.forEach(path -> seen.add(path.toString()));
                        }
                    }
                },
                bytes -> {});
        assertEquals(List.of(), seen);
    }

    @Test
    void P4_more_or_less_than_was_announced_is_an_error() throws Exception {
        WaitingFile shorter = new WaitingFile("f1", "a.xml", content.length - 1, file.sha256());
        assertThrows(
                TransportException.class, () -> session.fetch(shorter, 0, new ByteArrayOutputStream(), bytes -> {}));
        session.close();
        session = Fixture.loggedIn(transport, Fixture.endpoint(receiver.uri()), new NullProgressMonitor());
        WaitingFile longer = new WaitingFile("f1", "a.xml", content.length + 1, file.sha256());
        TransportException e = assertThrows(
                TransportException.class, () -> session.fetch(longer, 0, new ByteArrayOutputStream(), bytes -> {}));
        assertTrue(e.retryable());
    }

    @Test
    void P4_a_full_disk_is_an_error_of_this_computer() throws Exception {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        TransportException e = assertThrows(TransportException.class, () -> session.fetch(file, 0, full, bytes -> {}));
        assertEquals(FaultCode.IO, e.code());
    }

    @Test
    void P4_a_file_is_acknowledged_by_id_and_hash() throws Exception {
        List<String> requests = new ArrayList<>();
        receiver.scripted.put("acknowledgeFile", (xml, none) -> {
            requests.add(xml);
            return null;
        });
        session.acknowledge(file);
        session.acknowledge(file);
        assertEquals(2, requests.size());
        assertTrue(requests.getFirst().contains(">f1<") && requests.getFirst().contains(file.sha256()));
    }
}
