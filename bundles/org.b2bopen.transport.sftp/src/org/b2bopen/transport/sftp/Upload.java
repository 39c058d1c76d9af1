package org.b2bopen.transport.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.impl.AbstractSftpClient;
import org.apache.sshd.sftp.client.impl.SftpOutputStreamAsync;
import org.apache.sshd.sftp.common.SftpException;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession.Progress;

/**
 * Brings one file to the server, once (R1): under its key as temporary name, from where it stopped; read back and hashed; then an intent
 * that says which name it gets, the rename, and the intent becomes the receipt. Dying anywhere in between leaves a state that the next try
 * carries on: intent with part = not renamed yet; intent without part = only the receipt is missing.
 */
final class Upload {
    private static final int BUFFER = 32 * 1024;
    /** After so many bytes the server's answers are awaited, and progress is told. */
    private static final int WINDOW = 2 << 20;

    private static final int TRIES = 3;

    private final Clock clock = Clock.systemUTC();
    private final Wire wire;
    private final SftpClient sftp;
    private final Remote remote;
    private final ServerFolders folders;

    Upload(Wire wire, SftpClient sftp, ServerFolders folders) {
        this.wire = wire;
        this.sftp = sftp;
        this.remote = new Remote(sftp);
        this.folders = folders;
    }

    TransferState status(String key) throws IOException {
        Optional<ReceiptFile> receipt = stored(folders.receipt(key));
        if (receipt.isPresent()) {
            return new TransferState.Delivered(receipt.get().receipt(true));
        }
        Optional<Attributes> part = remote.look(folders.part(key));
        Optional<ReceiptFile> intent = stored(folders.intent(key));
        if (intent.isPresent() && part.isEmpty()) {
            return new TransferState.Delivered(intent.get().receipt(true));
        }
        return part.filter(found -> found.getSize() > 0)
                .<TransferState>map(found -> new TransferState.Partial(found.getSize()))
                .orElseGet(TransferState.Unknown::new);
    }

    Receipt send(Delivery delivery, Progress progress) throws IOException, TransportException {
        for (int tries = 1; ; tries++) {
            try {
                return once(delivery, progress);
            } catch (SftpException e) {
                // The part is gone: another session carried the same key, and its receipt tells.
                if (!Remote.isMissing(e) || tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Receipt once(Delivery delivery, Progress progress) throws IOException, TransportException {
        Optional<ReceiptFile> receipt = stored(folders.receipt(delivery.key()));
        if (receipt.isPresent()) {
            progress.at(delivery.length());
            return same(receipt.get(), delivery).receipt(true);
        }
        Optional<ReceiptFile> intent = stored(folders.intent(delivery.key()));
        Optional<Attributes> part = remote.look(folders.part(delivery.key()));
        if (intent.isPresent() && part.isEmpty()) {
            same(intent.get(), delivery);
            return finished(intent.get(), true);
        }
        if (intent.isEmpty() || part.get().getSize() != delivery.length()) {
            bytes(delivery, part, progress);
            verify(delivery, progress);
        }
        progress.at(delivery.length());
        return placed(delivery);
    }

    private void bytes(Delivery delivery, Optional<Attributes> part, Progress progress)
            throws IOException, TransportException {
        String path = folders.part(delivery.key());
        long held = part.map(Attributes::getSize).orElse(0L);
        if (held > delivery.length()) {
            remote.remove(path);
            held = 0;
        }
        progress.at(held);
        // Each byte at its own offset and nothing cut off: a second sender of the same key writes the same.
        try (CloseableHandle handle = sftp.open(path, EnumSet.of(OpenMode.Write, OpenMode.Create));
                InputStream content = local(delivery, held)) {
            byte[] buffer = new byte[BUFFER];
            for (long at = held; at < delivery.length(); ) {
                long end = Math.min(at + WINDOW, delivery.length());
                window(handle, path, content, buffer, at, end);
                at = end;
                progress.at(at);
            }
            remote.sync(handle);
        }
    }

    private void window(CloseableHandle handle, String path, InputStream content, byte[] buffer, long from, long to)
            throws IOException {
        try (SftpOutputStreamAsync out =
                new SftpOutputStreamAsync((AbstractSftpClient) sftp, BUFFER, path, handle, false)) {
            out.setOffset(from);
            for (long left = to - from; left > 0; ) {
                int got = read(content, buffer, (int) Math.min(buffer.length, left));
                out.write(buffer, 0, got);
                left -= got;
                wire.moving();
            }
        }
    }

    private static InputStream local(Delivery delivery, long offset) throws LocalFailure {
        try {
            return delivery.content().open(offset);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    private static int read(InputStream content, byte[] buffer, int most) throws LocalFailure {
        try {
            int got = content.read(buffer, 0, most);
            if (got < 0) {
                throw new IOException("The file is shorter than it was.");
            }
            return got;
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    /** The server has no word of its own, so the file itself is asked: what it gives back is what it holds. */
    private void verify(Delivery delivery, Progress progress) throws IOException, TransportException {
        String path = folders.part(delivery.key());
        MessageDigest digest = sha256();
        long length = 0;
        try (InputStream in = sftp.read(path, BUFFER)) {
            byte[] buffer = new byte[BUFFER];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                digest.update(buffer, 0, got);
                length += got;
                wire.moving();
                if (length % WINDOW < got) {
                    progress.at(delivery.length());
                }
            }
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (length != delivery.length() || !found.equalsIgnoreCase(delivery.sha256())) {
            remote.remove(path);
            throw wire.failures().lost("What the SFTP server " + wire.address() + " holds is not what was sent.", null);
        }
    }

    private Receipt placed(Delivery delivery) throws IOException, TransportException {
        String part = folders.part(delivery.key());
        while (true) {
            Optional<ReceiptFile> receipt = stored(folders.receipt(delivery.key()));
            if (receipt.isPresent()) {
                return same(receipt.get(), delivery).receipt(true);
            }
            ReceiptFile intent = same(announced(delivery), delivery);
            if (remote.look(part).isEmpty()) {
                // Another session carried the same key, and was faster.
                return finished(intent, true);
            }
            if (remote.rename(part, folders.in() + "/" + intent.name())) {
                return finished(intent, false);
            }
            // The name was taken in this very moment: another one, and an intent that says so.
            remote.remove(folders.intent(delivery.key()));
            wire.moving();
        }
    }

    /** The intent that is there in the end: whole from the moment it can be seen, and never two. */
    private ReceiptFile announced(Delivery delivery) throws IOException {
        String path = folders.intent(delivery.key());
        Optional<ReceiptFile> before = stored(path);
        if (before.isPresent()) {
            return before.get();
        }
        remote.remove(path);
        ReceiptFile intent = ReceiptFile.of(delivery, freeName(delivery.fileName()), clock.instant());
        String temporary = path + "." + UUID.randomUUID();
        remote.create(temporary, intent.bytes());
        if (remote.rename(temporary, path)) {
            return intent;
        }
        remote.remove(temporary);
        return stored(path).orElse(intent);
    }

    private String freeName(String wanted) throws IOException {
        int number = 1;
        while (remote.look(folders.in() + "/" + numbered(wanted, number)).isPresent()) {
            wire.moving();
            number++;
        }
        return numbered(wanted, number);
    }

    private Receipt finished(ReceiptFile intent, boolean before) throws IOException {
        if (!remote.rename(folders.intent(intent.key()), folders.receipt(intent.key()))) {
            remote.remove(folders.intent(intent.key()));
        }
        return intent.receipt(before);
    }

    private Optional<ReceiptFile> stored(String path) throws IOException {
        return remote.read(path, ReceiptFile.LONGEST).flatMap(ReceiptFile::parse);
    }

    private static ReceiptFile same(ReceiptFile stored, Delivery delivery) throws TransportException {
        if (!stored.isFor(delivery)) {
            throw new TransportException(
                    FaultCode.CONFLICT,
                    false,
                    "The SFTP server holds a receipt for another file under the same transfer.",
                    null);
        }
        return stored;
    }

    /** {@code a.xml}, {@code a (2).xml} … */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return number == 1
                ? name
                : (dot < 0 ? name : name.substring(0, dot)) + " (" + number + ")"
                        + (dot < 0 ? "" : name.substring(dot));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java platform has SHA-256.", e);
        }
    }
}
