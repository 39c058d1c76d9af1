package org.b2bopen.example.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Login;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * {@code <folder>/<LA>/<service>/}: {@code in} has what was delivered, {@code parts} what is on its way, {@code receipts} one small file per
 * key, {@code out/<LA>/<school>} what waits for a school.
 */
final class FolderSession implements TransportSession {
    private static final int BUFFER = 64 * 1024;

    private final Path authority;
    private final Path service;
    private final boolean safe;
    private final IProgressMonitor monitor;

    FolderSession(Endpoint endpoint, Path shared, boolean safe, IProgressMonitor monitor) {
        this.authority = shared.resolve(endpoint.laNumber());
        this.service = authority.resolve(endpoint.service().name().toLowerCase(Locale.ROOT));
        this.safe = safe;
        this.monitor = monitor;
    }

    // ---- steps 3 to 5 of Test Connection

    @Override
    public void ping() throws TransportException {
        checkCancelled();
        if (!Files.isDirectory(authority)) {
            throw new TransportException(
                    FaultCode.UNREACHABLE, true, "The shared folder is not there, or has none for this LA.", null);
        }
    }

    /** Whoever may write to the folder may deliver: there is no log-in of our own. */
    @Override
    public Login login(Credentials credentials) {
        checkCancelled();
        return new Login(Optional.empty());
    }

    @Override
    public void pingService() throws TransportException {
        checkCancelled();
        try {
            for (String folder : List.of("in", "parts", "receipts")) {
                Files.createDirectories(service.resolve(folder));
            }
        } catch (IOException e) {
            throw shared(e);
        }
    }

    // ---- sending

    @Override
    public Receipt send(Delivery delivery, Progress progress) throws TransportException {
        checkCancelled();
        Path part = part(delivery.key());
        // Each key has a byte of its own in one lock file, so that nothing has to be cleaned up.
        try (FileChannel turns = FileChannel.open(
                        part.resolveSibling(".turns"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = turns.tryLock(Long.parseLong(delivery.key().substring(0, 15), 16), 1, false)) {
            if (held == null) {
                throw busy();
            }
            Optional<KeptReceipt> kept = KeptReceipt.read(receipt(delivery.key()));
            if (kept.isPresent() && !Files.exists(part)) {
                progress.at(delivery.length());
                return same(kept.get(), delivery).receipt(true);
            }
            write(delivery, part, progress);
            return deliver(delivery, part);
        } catch (OverlappingFileLockException e) {
            throw busy();
        } catch (IOException e) {
            throw shared(e);
        }
    }

    /** From where an earlier try stopped; each byte at its own place. */
    private void write(Delivery delivery, Path part, Progress progress) throws IOException, TransportException {
        try (FileChannel out =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (out.size() > delivery.length()) {
                out.truncate(0);
            }
            long at = out.size();
            progress.at(at);
            if (at < delivery.length()) {
                out.position(at);
                copy(delivery, out, progress);
            }
            if (safe) {
                out.force(true);
            }
        }
        if (!hash(part).equalsIgnoreCase(delivery.sha256())) {
            Files.delete(part);
            throw new TransportException(
                    FaultCode.UNREACHABLE, true, "What the shared folder holds is not what was sent.", null);
        }
    }

    private void copy(Delivery delivery, FileChannel out, Progress progress) throws IOException, TransportException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = local(delivery, out.position())) {
            while (out.position() < delivery.length()) {
                int got = read(in, buffer);
                checkCancelled();
                out.write(ByteBuffer.wrap(buffer, 0, got));
                progress.at(out.position());
            }
        }
    }

    private InputStream local(Delivery delivery, long offset) throws TransportException {
        try {
            return delivery.content().open(offset);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private int read(InputStream in, byte[] buffer) throws TransportException {
        try {
            int got = in.read(buffer);
            if (got < 0) {
                throw new IOException("The file is shorter than it was.");
            }
            return got;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The engine's stream ends like this when the run is cancelled. */
    private TransportException unreadable(IOException e) {
        checkCancelled();
        return new TransportException(FaultCode.IO, false, "The file on this computer could not be read.", e);
    }

    /**
     * The receipt first, and with it the name: as long as the part is there, the file has not got it. So whatever dies in between, the next
     * try sees which of the two it was, and no file is delivered twice.
     */
    private Receipt deliver(Delivery delivery, Path part) throws IOException, TransportException {
        for (int number = 1; ; number++) {
            Optional<KeptReceipt> before = KeptReceipt.read(receipt(delivery.key()));
            KeptReceipt kept = before.isPresent()
                    ? same(before.get(), delivery)
                    : new KeptReceipt(
                            delivery.key(),
                            numbered(delivery.fileName(), number),
                            delivery.length(),
                            delivery.sha256(),
                            Instant.now());
            if (before.isEmpty()) {
                kept.write(receipt(delivery.key()), safe);
            }
            try {
                // A link does not replace a file that is there, a move would.
                Files.createLink(service.resolve("in").resolve(kept.name()), part);
                Files.delete(part);
                return kept.receipt(false);
            } catch (FileAlreadyExistsException e) {
                if (Files.isSameFile(service.resolve("in").resolve(kept.name()), part)) {
                    Files.delete(part);
                    return kept.receipt(true);
                }
                Files.delete(receipt(delivery.key()));
            }
        }
    }

    private static KeptReceipt same(KeptReceipt kept, Delivery delivery) throws TransportException {
        if (kept.length() != delivery.length() || !kept.sha256().equalsIgnoreCase(delivery.sha256())) {
            throw new TransportException(
                    FaultCode.CONFLICT, false, "The shared folder has another file under the same transfer.", null);
        }
        return kept;
    }

    @Override
    public TransferState status(String key) throws TransportException {
        checkCancelled();
        try {
            Optional<KeptReceipt> kept = KeptReceipt.read(receipt(key));
            if (kept.isPresent() && !Files.exists(part(key))) {
                return new TransferState.Delivered(kept.get().receipt(true));
            }
            return Files.exists(part(key)) && Files.size(part(key)) > 0
                    ? new TransferState.Partial(Files.size(part(key)))
                    : new TransferState.Unknown();
        } catch (IOException e) {
            throw shared(e);
        }
    }

    // ---- fetching: a file counts when <name>.sha256 is beside it

    @Override
    public List<WaitingFile> list(String laNumber, String schoolNumber) throws TransportException {
        checkCancelled();
        List<WaitingFile> waiting = new ArrayList<>();
        Path folder = service.resolve("out").resolve(laNumber).resolve(schoolNumber);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                Optional<String> hash = checksum(file);
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && hash.isPresent()) {
                    waiting.add(new WaitingFile(
                            laNumber + "/" + schoolNumber + "/" + name, name, Files.size(file), hash.get()));
                }
            }
            return List.copyOf(waiting);
        } catch (IOException e) {
            throw shared(e);
        }
    }

    private static Optional<String> checksum(Path file) throws IOException {
        try {
            String text = Files.readString(checksumFile(file));
            return text.matches("(?s)[0-9a-fA-F]{64}\\b.*") ? Optional.of(text.substring(0, 64)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Path checksumFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    @Override
    public void fetch(WaitingFile file, long offset, OutputStream target, Progress progress) throws TransportException {
        checkCancelled();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(waiting(file))) {
            in.skipNBytes(offset);
            for (long at = offset; at < file.length(); ) {
                checkCancelled();
                int got = in.read(buffer, 0, (int) Math.min(buffer.length, file.length() - at));
                if (got < 0) {
                    throw new IOException("shorter than it was listed");
                }
                give(target, buffer, got);
                at += got;
                progress.at(at);
            }
        } catch (IOException e) {
            throw shared(e);
        }
    }

    private static void give(OutputStream target, byte[] buffer, int count) throws TransportException {
        try {
            target.write(buffer, 0, count);
        } catch (IOException e) {
            throw new TransportException(FaultCode.IO, false, "The file could not be written on this computer.", e);
        }
    }

    @Override
    public void acknowledge(WaitingFile file) throws TransportException {
        checkCancelled();
        Path path = waiting(file);
        try {
            if (checksum(path)
                    .filter(hash -> hash.equalsIgnoreCase(file.sha256()))
                    .isPresent()) {
                Path collected = Files.createDirectories(path.resolveSibling("collected"));
                if (Files.exists(path)) {
                    Files.move(
                            path,
                            collected.resolve(file.sha256().substring(0, 16) + "~" + file.name()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
                Files.deleteIfExists(checksumFile(path));
            }
        } catch (IOException e) {
            throw shared(e);
        }
    }

    /** The id went through the engine's journal, and the name came from the other side: neither may lead out of the folder. */
    private Path waiting(WaitingFile file) throws TransportException {
        Path out = service.resolve("out");
        Path path = out.resolve(file.id()).normalize();
        if (!path.startsWith(out) || path.getNameCount() != out.getNameCount() + 3) {
            throw new TransportException(
                    FaultCode.RECEIVER_REFUSED, false, "There is no such file in the shared folder.", null);
        }
        return path;
    }

    // ---- odds and ends

    @Override
    public void close() {
        // Nothing is open between two calls.
    }

    private Path part(String key) {
        return service.resolve("parts").resolve(key);
    }

    private Path receipt(String key) {
        return service.resolve("receipts").resolve(key);
    }

    /** {@code a.xml}, {@code a (2).xml} … */
    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return number == 1 ? name : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
    }

    private static TransportException busy() {
        return new TransportException(FaultCode.UNREACHABLE, true, "The same file is being delivered already.", null);
    }

    private TransportException shared(IOException e) {
        checkCancelled();
        return new TransportException(
                FaultCode.UNREACHABLE, true, "The shared folder could not be read or written.", e);
    }

    private String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                checkCancelled();
                digest.update(buffer, 0, got);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkCancelled() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
