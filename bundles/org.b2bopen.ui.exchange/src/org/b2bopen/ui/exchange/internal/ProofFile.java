package org.b2bopen.ui.exchange.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.b2bopen.core.DeliveryProof;
import org.b2bopen.core.FileHistory;

/**
 * A proof of delivery as a file (R5).
 *
 * @param json one object a line; else a text to print
 */
record ProofFile(Path file, boolean json) {
    /**
     * @param version of the program
     * @throws java.nio.file.FileAlreadyExistsException when there is a file of that name
     */
    void write(List<FileHistory> transfers, Clock clock, String version) throws IOException {
        List<String> lines = json
                ? transfers.stream().map(DeliveryProof::json).toList()
                : DeliveryProof.text(transfers, clock.instant(), version);
        Files.write(file, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }
}
