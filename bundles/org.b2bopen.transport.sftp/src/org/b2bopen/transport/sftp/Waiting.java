package org.b2bopen.transport.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession.Progress;
import org.b2bopen.transport.WaitingFile;

/** What waits at the server for a school: {@code <name>} with {@code <name>.sha256} beside it, in the form of {@code sha256sum}. */
final class Waiting {
    private static final int BUFFER = 32 * 1024;
    private static final String CHECKSUM = ".sha256";
    private static final Pattern HASH = Pattern.compile("([0-9a-fA-F]{64})\\b.*", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("([0-9]{3})/([0-9]{4})/([^/]+)", Pattern.DOTALL);

    private final Wire wire;
    private final SftpClient sftp;
    private final Remote remote;
    private final ServerFolders folders;

    Waiting(Wire wire, SftpClient sftp, ServerFolders folders) {
        this.wire = wire;
        this.sftp = sftp;
        this.remote = new Remote(sftp);
        this.folders = folders;
    }

    List<WaitingFile> list(String la, String school) throws IOException {
        List<WaitingFile> files = new ArrayList<>();
        String folder = folders.out(la, school);
        if (remote.look(folder).isEmpty()) {
            return List.of();
        }
        for (DirEntry entry : sftp.readEntries(folder)) {
            String name = entry.getFilename();
            if (entry.getAttributes().isRegularFile() && !name.startsWith(".") && !name.endsWith(CHECKSUM)) {
                checksum(folder + "/" + name)
                        .map(hash -> new WaitingFile(
                                la + "/" + school + "/" + name,
                                name,
                                entry.getAttributes().getSize(),
                                hash))
                        .ifPresent(files::add);
            }
            wire.moving();
        }
        return List.copyOf(files);
    }

    /** Empty where the LA has not finished the file yet. */
    private Optional<String> checksum(String path) throws IOException {
        return remote.read(path + CHECKSUM, ReceiptFile.LONGEST)
                .map(bytes -> HASH.matcher(new String(bytes, StandardCharsets.UTF_8)))
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }

    void fetch(WaitingFile file, long offset, OutputStream target, Progress progress)
            throws IOException, TransportException {
        byte[] buffer = new byte[BUFFER];
        progress.at(offset);
        try (InputStream in = sftp.read(path(file), BUFFER)) {
            in.skipNBytes(offset);
            for (long at = offset; at < file.length(); ) {
                int got = in.read(buffer, 0, (int) Math.min(buffer.length, file.length() - at));
                if (got < 0) {
                    throw new TransportException(
                            FaultCode.RECEIVER_REFUSED,
                            false,
                            "The file at the SFTP server is shorter than it was when it was listed.",
                            null);
                }
                write(target, buffer, got);
                at += got;
                wire.moving();
                progress.at(at);
            }
        }
    }

    private static void write(OutputStream target, byte[] buffer, int count) throws LocalFailure {
        try {
            target.write(buffer, 0, count);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    /** Moves it away from what waits, unless another file has come in its place. */
    void acknowledge(WaitingFile file) throws IOException, TransportException {
        String path = path(file);
        Optional<String> hash = checksum(path);
        if (hash.isPresent() && hash.get().equalsIgnoreCase(file.sha256())) {
            String collected = path.substring(0, path.lastIndexOf('/')) + "/collected";
            remote.folder(collected);
            if (remote.look(path).isPresent()) {
                for (int number = 1;
                        !remote.rename(path, collected + "/" + Upload.numbered(file.name(), number));
                        number++) {
                    wire.moving();
                }
            }
            remote.remove(path + CHECKSUM);
        }
    }

    /** An id that the server gave comes back to it; still it must not lead out of our folders. */
    private String path(WaitingFile file) throws TransportException {
        Matcher parts = ID.matcher(file.id());
        if (!parts.matches() || parts.group(3).equals("..") || parts.group(3).equals(".")) {
            throw new TransportException(
                    FaultCode.RECEIVER_REFUSED, false, "There is no such file at the SFTP server.", null);
        }
        return folders.out(parts.group(1), parts.group(2)) + "/" + parts.group(3);
    }
}
