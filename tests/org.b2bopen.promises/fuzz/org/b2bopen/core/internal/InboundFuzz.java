package org.b2bopen.core.internal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.b2bopen.promises.fuzz.Must;

/** Names that a server gives to files (P4): what is accepted lies in the folder under that name, and nothing lies outside. */
public final class InboundFuzz {
    private static Path outer;
    private static Path folder;

    private InboundFuzz() {}

    public static void fuzzerInitialize() throws IOException {
        Must.callNobodyBut(0);
        outer = Files.createTempDirectory("b2bopen-fuzz");
        outer.toFile().deleteOnExit();
        folder = Files.createDirectory(outer.resolve("Files Imported"));
        folder.toFile().deleteOnExit();
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        boolean taken = data.consumeBoolean();
        String name = data.consumeRemainingAsString();
        if (InboundName.problem(name, folder).isPresent()) {
            return;
        }
        Path part = Files.writeString(outer.resolve("one.part"), "x");
        try {
            if (taken) {
                Files.writeString(folder.resolve(name), "another");
            }
            Path placed = new Moves(Probe.NONE).place(part, folder, name);
            Must.be(placed.toRealPath().getParent().equals(folder.toRealPath()), "outside of the folder");
            Must.be(taken != placed.getFileName().toString().equals(name), "under another name, or over another file");
            Must.be(list(outer).equals(List.of(folder)), "something lies outside of the folder");
        } finally {
            Files.deleteIfExists(part);
            for (Path file : list(folder)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> list(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.toList();
        }
    }
}
