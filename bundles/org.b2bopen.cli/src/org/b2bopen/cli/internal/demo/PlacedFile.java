package org.b2bopen.cli.internal.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A row of the demo as a file on disk, in the school's folder.
 *
 * @param sha256 of what was put there
 */
record PlacedFile(DemoFile row, Path file, String sha256, long bytes) {
    private static final String DATE = "<DOB>";
    private static final String IMPOSSIBLE = "2011-02-30";

    /** Made in {@code workshop} and then moved, since the engine may look into the folder at any time. */
    static PlacedFile put(DemoFile row, Path folder, Path workshop) throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(workshop);
        Path made = row.sample().writeTo(workshop);
        damage(made, row.damage());
        Path file = Files.move(made, folder.resolve(row.name()), StandardCopyOption.ATOMIC_MOVE);
        return new PlacedFile(row, file, Sha256.of(file), Files.size(file));
    }

    private static void damage(Path file, Damage damage) throws IOException {
        switch (damage) {
            case Damage.None none -> {}
            case Damage.Renamed renamed -> {}
            case Damage.NotXml notXml ->
                Files.writeString(
                        file, "UPN;Surname;Forename\r\nA820432107001;Example;Alex\r\n", StandardCharsets.UTF_8);
            case Damage.ImpossibleDate date -> {
                String text = Files.readString(file);
                int at = -1;
                for (int pupil = 0; pupil < date.pupil(); pupil++) {
                    at = text.indexOf(DATE, at + 1);
                    if (at < 0) {
                        throw new IOException("The sample has no date of birth for pupil " + date.pupil());
                    }
                }
                int start = at + DATE.length();
                Files.writeString(
                        file, text.substring(0, start) + IMPOSSIBLE + text.substring(text.indexOf('<', start)));
            }
        }
    }
}
