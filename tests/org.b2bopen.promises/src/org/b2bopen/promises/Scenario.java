package org.b2bopen.promises;

import java.nio.file.Path;
import org.b2bopen.promises.disk.Disk;

/** Something that a side does with files, and what must be true of it whatever happens on the way. */
public interface Scenario {
    String name();

    /** Prepares a fresh folder; everything in it is durable then. */
    World begin(Path folder) throws Exception;

    /** One side in one folder. */
    interface World extends AutoCloseable {
        /** The folder whose disk is simulated. */
        Path watched();

        /** The program starts, works until it is done, and ends; with those {@code cuts} on its way. */
        void work(Cuts cuts) throws Exception;

        /** What is promised at any moment, with the program not running. */
        void mustHoldNow() throws Exception;

        /** The program starts again, without faults, and what is promised must be there. */
        void mustRecover() throws Exception;

        /** Whether the last {@link #work} told somebody that something was not well. */
        boolean told();

        /** Whether the file is where it is to be in the end. */
        boolean isDone() throws Exception;

        @Override
        void close() throws Exception;
    }

    /** A promise that was broken. */
    final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        /** Which one. */
        public enum What {
            LOST,
            DUPLICATED,
            UNTOLD
        }

        private final What what;

        public Broken(What what, String how) {
            super(what + ": " + how);
            this.what = what;
        }

        public What what() {
            return what;
        }

        /** So many there must be. */
        public static void unless(String of, long expected, long found) throws Broken {
            if (found != expected) {
                throw new Broken(
                        found < expected ? What.LOST : What.DUPLICATED, of + ": " + found + " instead of " + expected);
            }
        }
    }

    /** Copies of a content in a folder. */
    static long copies(Path folder, byte[] content) throws java.io.IOException {
        long copies = 0;
        for (Path file : Disk.files(folder)) {
            if (java.util.Arrays.equals(java.nio.file.Files.readAllBytes(file), content)) {
                copies++;
            }
        }
        return copies;
    }
}
