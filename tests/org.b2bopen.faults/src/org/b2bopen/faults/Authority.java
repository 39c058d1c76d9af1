package org.b2bopen.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The receiver of LA 820: a process that may be killed and started again on the same data. */
final class Authority {
    private static final long PATIENCE = 600;

    private final Bench bench;
    private final Path data;
    private final Path accounts;
    private final Optional<Path> keyStore;
    private Child process;
    private int port;

    Authority(Bench bench, Path folder, Optional<Path> keyStore) throws IOException {
        this.bench = bench;
        this.data = Files.createDirectories(folder.resolve("la"));
        this.keyStore = keyStore;
        this.accounts = Files.writeString(folder.resolve("accounts.json"), """
            {"laNumber": "820", "accounts": [{"userName": "%s", "password": "%s", "services": ["STUDENT", "PERSONNEL"]}],
             "licences": [%s]}
            """.formatted(
                        School.USER, School.PASSWORD, String.join(",", School.licences())));
    }

    /** Starts it, on the port that it had before. @param step a point and how many times, or nothing */
    synchronized Child start(String... step) throws IOException, InterruptedException {
        String[] arguments = arguments();
        String[] all = Arrays.copyOf(arguments, arguments.length + step.length);
        System.arraycopy(step, 0, all, arguments.length, step.length);
        process = bench.receiver(all);
        String line = process.await(said -> said.startsWith("LISTENING "), PATIENCE)
                .orElseThrow(() -> new IllegalStateException("The receiver did not start: " + process));
        port = URI.create(line.substring("LISTENING ".length())).getPort();
        return process;
    }

    /** Makes the start of every receiver after this one faster. */
    void teach() throws IOException, InterruptedException {
        bench.teachReceiver(arguments());
    }

    private String[] arguments() {
        return new String[] {
            data.toString(),
            accounts.toString(),
            Integer.toString(port),
            keyStore.map(Path::toString).orElse("-")
        };
    }

    /** Ends it with a kill; nothing happens when it is dead already. */
    synchronized void stop() {
        process.kill();
    }

    int port() {
        return port;
    }

    Path received(String school) {
        return data.resolve("received").resolve(School.LA).resolve(school);
    }

    /** Where files wait for a school. */
    Path outbox(String school) {
        return data.resolve("outbox").resolve(School.LA).resolve(school);
    }

    Path delivered(String school) {
        return data.resolve("delivered").resolve(School.LA).resolve(school);
    }

    Path incoming() {
        return data.resolve("incoming");
    }
}
