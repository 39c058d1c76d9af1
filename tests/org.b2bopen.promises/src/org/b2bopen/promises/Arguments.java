package org.b2bopen.promises;

import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code releng/faults} hands on. */
public record Arguments(boolean isShort, long seed, long kills, Path folder) {
    /** @param usual how many where none are asked for */
    public static Arguments of(String[] arguments, long usual) throws java.io.IOException {
        boolean isShort = false;
        long seed = 1;
        long kills = usual;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--short" -> isShort = true;
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                case "--kills" -> kills = Long.parseLong(arguments[++i]);
                default -> {
                    // Another figure's.
                }
            }
        }
        // In memory where there is such a place: every run makes databases anew, and their syncs are not what is looked at.
        Path memory = Path.of("/dev/shm");
        return new Arguments(
                isShort,
                seed,
                kills,
                Files.isWritable(memory)
                        ? Files.createTempDirectory(memory, "b2bopen-faults")
                        : Files.createTempDirectory("b2bopen-faults"));
    }
}
