package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of each disk that no transfer may use up: what is under way must still be noted in the journal and told in the log, and other
 * programs must go on working (R1).
 */
final class DiskReserve {
    private static final long LARGEST = 64L << 20;
    private static final int PART_OF_DISK = 20;

    private DiskReserve() {}

    /** The message is a sentence for people. */
    static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1L;

        private Exhausted(Path folder, long needed, long reserve) {
            super("The disk of " + folder + " has not enough free space: "
                    + (needed == 0 ? "" : megabytes(needed) + " MB are needed, and ") + megabytes(reserve)
                    + " MB are always left free. Make room there; then it goes on by itself.");
        }

        private static long megabytes(long bytes) {
            return (bytes + (1 << 20) - 1) >> 20;
        }
    }

    /** @param folder one that exists */
    static void mustHold(Path folder, long bytes) throws IOException {
        FileStore disk = Files.getFileStore(folder);
        long reserve = Math.min(LARGEST, disk.getTotalSpace() / PART_OF_DISK);
        if (disk.getUsableSpace() - bytes < reserve) {
            throw new Exhausted(folder, bytes, reserve);
        }
    }
}
