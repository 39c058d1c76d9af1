package org.b2bopen.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;

/** Measures from outside how long the UI thread keeps people waiting, and looks over its shoulder for calls that may block. */
final class UiProbe implements AutoCloseable {
    private static final int EVERY_MS = 5;
    private static final List<String> BLOCKING = List.of(
            "sun.nio.fs.UnixNativeDispatcher",
            "sun.nio.fs.UnixFileSystemProvider",
            "sun.nio.fs.UnixFileAttributes",
            "sun.nio.ch.",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.net.Socket",
            "org.sqlite.");
    /** The platform reads classes, texts and pictures out of its own bundles when they are first needed. */
    private static final List<String> OF_THE_PLATFORM = List.of(
            "java.lang.ClassLoader",
            "org.eclipse.osgi.util.NLS",
            "org.eclipse.jface.resource",
            "org.eclipse.osgi.internal.loader");

    private final Display display;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<String> blocked = new CopyOnWriteArrayList<>();
    private volatile Asked asked;
    private volatile Stall worst = new Stall(0, 0, "");

    private record Asked(long at, long cpu) {}

    /**
     * @param millis how long a question waited for its answer
     * @param cpuMillis how much of that the UI thread itself was computing; the rest it waited for a processor or for somebody else
     * @param where the UI thread was then
     */
    record Stall(long millis, long cpuMillis, String where) {}

    UiProbe(Display display) {
        this.display = display;
        clock.scheduleAtFixedRate(this::tick, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        StackTraceElement[] stack = display.getThread().getStackTrace();
        if (isBlocked(stack)) {
            blocked.add(text(stack));
        }
        Asked waiting = asked;
        if (waiting != null) {
            note(waiting, text(stack));
            return;
        }
        asked = new Asked(System.nanoTime(), cpu());
        display.asyncExec(() -> asked = null);
    }

    private void note(Asked waiting, String where) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - waiting.at());
        long cpu = TimeUnit.NANOSECONDS.toMillis(cpu() - waiting.cpu());
        if (cpu > worst.cpuMillis() || cpu == worst.cpuMillis() && millis > worst.millis()) {
            worst = new Stall(millis, cpu, where);
        }
    }

    private long cpu() {
        return threads.getThreadCpuTime(display.getThread().threadId());
    }

    private static boolean isBlocked(StackTraceElement[] stack) {
        boolean blocking = Arrays.stream(stack).limit(12).anyMatch(frame -> starts(BLOCKING, frame));
        boolean ours = Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().startsWith("org.b2bopen.")
                        && !frame.getClassName().startsWith("org.b2bopen.testkit")
                        && !frame.getClassName().startsWith("org.b2bopen.ui.tests"));
        boolean platform = Arrays.stream(stack).anyMatch(frame -> starts(OF_THE_PLATFORM, frame));
        return blocking && ours && !platform;
    }

    private static boolean starts(List<String> names, StackTraceElement frame) {
        return names.stream().anyMatch(frame.getClassName()::startsWith);
    }

    private static String text(StackTraceElement[] stack) {
        return String.join(
                "\n  ", Arrays.stream(stack).limit(40).map(String::valueOf).toList());
    }

    /** The one that cost the UI thread most. */
    Stall worst() {
        return worst;
    }

    /** Where our code on the UI thread was found at disk, network or database. */
    List<String> blocked() {
        return List.copyOf(blocked);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
