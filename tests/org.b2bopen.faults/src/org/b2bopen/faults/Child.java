package org.b2bopen.faults;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A process of ours: what it prints, and its violent end. Safe for use by several threads. */
final class Child {
    private final Process process;
    private final Path errors;
    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    private Child(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    static Child start(List<String> command, Path errors, Path temporary) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        // Of its own, so that what a killed process leaves behind goes when everything else does.
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        builder.environment().put("B2BOPEN_KEYSTORE_PASSWORD", School.PASSWORD);
        Child child = new Child(builder.start(), errors);
        Thread.ofPlatform().daemon().start(child::listen);
        return child;
    }

    private void listen() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                add(line);
            }
        } catch (IOException e) {
            // Closed because the process died, which is what it is here for.
        } finally {
            synchronized (lines) {
                ended = true;
                lines.notifyAll();
            }
        }
    }

    private void add(String line) {
        synchronized (lines) {
            lines.add(line);
            lines.notifyAll();
        }
    }

    /** The first line of which that is true, from now or before; empty when there was none until the end of the process or of patience. */
    Optional<String> await(Predicate<String> wanted, long seconds) throws InterruptedException {
        synchronized (lines) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            int seen = 0;
            while (true) {
                for (; seen < lines.size(); seen++) {
                    if (wanted.test(lines.get(seen))) {
                        return Optional.of(lines.get(seen));
                    }
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (ended || left <= 0) {
                    return Optional.empty();
                }
                lines.wait(left);
            }
        }
    }

    /** @return whether so many lines of that kind have come before the end of the process or of patience */
    boolean awaitCount(Predicate<String> wanted, int count, long seconds) throws InterruptedException {
        synchronized (lines) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (lines.stream().filter(wanted).count() < count) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (ended || left <= 0) {
                    return false;
                }
                lines.wait(left);
            }
            return true;
        }
    }

    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** SIGKILL, and back when it is dead. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** SIGTERM: it may put its things in order first. */
    void terminate() {
        process.destroy();
    }

    /** @return its exit status */
    int end(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("A process did not come to its end in " + seconds + " s: " + this);
        }
        await(line -> false, seconds);
        return process.exitValue();
    }

    void tell(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** The largest resident set so far, in kB; 0 when it is dead. */
    long peak() {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        synchronized (lines) {
            String said = "";
            try {
                said = new File(errors.toString()).exists() ? Files.readString(errors) : "";
            } catch (IOException e) {
                said = e.toString();
            }
            List<String> last = lines.subList(Math.max(0, lines.size() - 20), lines.size());
            return String.join("\n", last) + "\n" + said.substring(Math.max(0, said.length() - 2000));
        }
    }
}
