package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes of transfers that are not complete, one file each in {@code <data>/incoming}. */
final class PartStore {
    /** The sender stopped half way; what came before is durable. */
    static final class SenderGone extends IOException {
        private static final long serialVersionUID = 1L;

        SenderGone(IOException cause) {
            super("The connection broke off within a part", cause);
        }
    }

    /** More came than the sender had announced; nothing of the part is kept. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("The part is longer than announced");
        }
    }

    private static final String SUFFIX = ".part";
    private static final int BUFFER = 64 * 1024;
    /** So that a very long part neither fills the page cache with dirty pages nor waits for all of them at its end. */
    private static final long SYNC_EVERY = 32L * 1024 * 1024;

    private final Path folder;
    private final Set<String> fromBefore = ConcurrentHashMap.newKeySet();

    PartStore(Path folder) throws IOException {
        this.folder = folder;
        Durable.directories(folder);
        fromBefore.addAll(all());
    }

    /** Whether the first bytes came before this start: a power cut may have left some there that were never written. */
    boolean isFromBefore(String transferId) {
        return fromBefore.contains(transferId);
    }

    Path file(String transferId) {
        return folder.resolve(transferId + SUFFIX);
    }

    /** How many bytes are held. */
    long length(String transferId) throws IOException {
        Path file = file(transferId);
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** When the latest bytes came; long ago where there are none. */
    Instant lastWritten(String transferId) throws IOException {
        Path file = file(transferId);
        return Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.EPOCH;
    }

    long usableSpace() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /**
     * Appends what the sender sends; it is durable when this returns, and also when it throws {@link SenderGone}.
     *
     * @param most how many bytes may come
     * @return how many bytes are held now
     * @throws IOException when the disk fails or is full: then the transfer is as it was before
     */
    long append(String transferId, long offset, long most, InputStream content) throws IOException {
        Path file = file(transferId);
        boolean isNew = Files.notExists(file);
        try (FileChannel channel = Durable.openForWriting(file)) {
            channel.truncate(offset);
            channel.position(offset);
            try {
                copy(content, channel, most);
            } catch (SenderGone e) {
                channel.force(false);
                throw e;
            } catch (IOException e) {
                channel.truncate(offset);
                throw e;
            }
            channel.force(false);
            if (isNew) {
                Durable.sync(folder);
            }
            return channel.position();
        }
    }

    private static void copy(InputStream content, FileChannel channel, long most) throws IOException {
        byte[] bytes = new byte[BUFFER];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long total = 0;
        long unsynced = 0;
        while (true) {
            int count;
            try {
                count = content.read(bytes);
            } catch (IOException e) {
                throw new SenderGone(e);
            }
            if (count < 0) {
                return;
            }
            total += count;
            if (total > most) {
                throw new TooLong();
            }
            buffer.clear().limit(count);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            unsynced += count;
            if (unsynced >= SYNC_EVERY) {
                channel.force(false);
                unsynced = 0;
            }
        }
    }

    void delete(String transferId) throws IOException {
        Files.deleteIfExists(file(transferId));
        fromBefore.remove(transferId);
    }

    /** The transfers that there are bytes of. */
    List<String> all() throws IOException {
        List<String> ids = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                ids.add(name.substring(0, name.length() - SUFFIX.length()));
            }
        }
        return ids;
    }
}
