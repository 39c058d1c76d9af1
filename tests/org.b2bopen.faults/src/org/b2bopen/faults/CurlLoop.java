package org.b2bopen.faults;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Shows that this harness can see: the same kills, against shell loops that send with curl. One moves a file after it was sent, one
 * before; the first must deliver files twice, the second must lose some.
 */
final class CurlLoop {
    private static final int FILES = 40;
    private static final int PATIENCE = 10;
    private static final String AFTER =
            "for f in \"$1\"/*.xml; do curl -sf -T \"$f\" \"$3/${f##*/}\" && mv \"$f\" \"$2\"/; done";
    private static final String BEFORE =
            "for f in \"$1\"/*.xml; do mv \"$f\" \"$2\"/ && curl -sf -T \"$2/${f##*/}\" \"$3/${f##*/}\"; done";

    private final Bench bench;
    private final Random random;

    CurlLoop(Bench bench) {
        this.bench = bench;
        this.random = bench.random();
    }

    record Seen(long kills, long files, long lost, long duplicated) {
        boolean proves() {
            return lost > 0 && duplicated > 0;
        }

        @Override
        public String toString() {
            return "so that one knows this harness sees: " + kills + " kills of loops of curl and mv, of " + files
                    + " files " + duplicated + " came twice (mv after curl) and " + lost + " never (mv before curl)";
        }
    }

    /** @param kills at least; where a busy machine's kills all miss the moment that shows it, up to {@value #PATIENCE} times as many */
    Seen measure(long kills) throws IOException, InterruptedException {
        Verdict after = new Verdict();
        Verdict before = new Verdict();
        Path arrived = bench.folder("loop/arrived");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            String name =
                    Path.of(exchange.getRequestURI().getPath()).getFileName().toString();
            Path part = bench.folder("loop/parts").resolve(UUID.randomUUID().toString());
            Files.copy(exchange.getRequestBody(), part);
            Files.move(part, free(arrived, name), StandardCopyOption.ATOMIC_MOVE);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        Seen seen = new Seen(0, 0, 0, 0);
        try {
            for (int set = 0; set % 2 != 0 || seen.kills() < (seen.proves() ? kills : PATIENCE * kills); set++) {
                boolean movesAfter = set % 2 == 0;
                long more = set(set, arrived, url, movesAfter ? AFTER : BEFORE, movesAfter ? after : before);
                seen = new Seen(seen.kills() + more, seen.files() + FILES, before.lost(), after.duplicated());
            }
        } finally {
            server.stop(0);
        }
        return seen;
    }

    private long set(int set, Path arrived, String url, String loop, Verdict verdict)
            throws IOException, InterruptedException {
        Path in = bench.folder("loop/in-" + set);
        Path out = bench.folder("loop/out-" + set);
        List<Contents.Item> given = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            given.add(Contents.item(
                    Files.writeString(in.resolve("set-" + set + "-" + i + ".xml"), "<n>" + set + "-" + i + "</n>")));
        }
        long kills = 0;
        while (!Contents.files(in).isEmpty()) {
            Process process = new ProcessBuilder(
                            "setsid", "bash", "-c", loop, "loop", in.toString(), out.toString(), url)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(20 + random.nextInt(60), TimeUnit.MILLISECONDS)) {
                int now = Contents.files(in).size();
                // With what it started: a machine that loses its power does not spare curl.
                new ProcessBuilder("kill", "-9", "--", "-" + process.pid())
                        .start()
                        .waitFor();
                process.waitFor();
                kills += now > 0 && now < FILES ? 1 : 0;
            }
        }
        Thread.sleep(100);
        verdict.compare(
                "there",
                given,
                Contents.of(arrived).stream()
                        .filter(item -> given.contains(item))
                        .toList());
        return kills;
    }

    private static synchronized Path free(Path folder, String name) {
        Path path = folder.resolve(name);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(name.replace(".xml", " (" + i + ").xml"));
        }
        return path;
    }
}
