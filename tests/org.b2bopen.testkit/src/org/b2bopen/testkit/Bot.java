package org.b2bopen.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/**
 * Works a window from a thread of the test's own, as a person would from outside: a modal dialog does not stop it. What it waits for
 * it waits for with a limit, by asking on the UI thread between two events.
 */
public final class Bot {
    private static final int ASK_EVERY_MS = 20;
    private static final int FRAMES_MS = 250;

    private final Display display;
    private final Duration limit;
    private final Path failureScreenshot;

    /** @param screenshots folder for a picture of what was there instead of what was waited for */
    public Bot(Display display, Duration limit, Path screenshots) {
        this.display = display;
        this.limit = limit;
        this.failureScreenshot = screenshots.resolve("failure.png");
    }

    public Display display() {
        return display;
    }

    /** Something a person does, which may fail. */
    @FunctionalInterface
    public interface Journey {
        void run() throws Exception;
    }

    /** Runs a journey beside the UI thread. Called on the UI thread itself, it keeps the window alive meanwhile. */
    public static void beside(Display display, Journey journey) throws Exception {
        if (display.getThread() != Thread.currentThread()) {
            journey.run();
            return;
        }
        FutureTask<Void> task = new FutureTask<>(() -> {
            journey.run();
            return null;
        });
        Thread.ofPlatform().name("person").start(() -> {
            task.run();
            display.wake();
        });
        while (!task.isDone()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        }
    }

    /** Computes on the UI thread; does not return while a handler that it calls keeps a modal dialog open. */
    public <T> T ask(Supplier<T> question) {
        return display.syncCall(question::get);
    }

    /** Sends an event to a widget and returns at once, so that a dialog may open in it. */
    public void send(Widget widget, int eventType) {
        send(widget, eventType, new Event());
    }

    public void send(Widget widget, int eventType, Event event) {
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.notifyListeners(eventType, event);
            }
        });
        settle();
    }

    /** Returns when all events that are now waiting were handled. */
    public void settle() {
        display.syncExec(() -> {});
    }

    /** @throws AssertionError when it has not become true within the limit */
    public void waitUntil(String what, BooleanSupplier condition) {
        waitFor(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** The first value that the question, asked on the UI thread, answers with. */
    public <T> T waitFor(String what, Supplier<Optional<T>> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        display.asyncExec(new Runnable() {
            @Override
            public void run() {
                if (answer.isDone()) {
                    return;
                }
                try {
                    question.get().ifPresentOrElse(answer::complete, () -> display.timerExec(ASK_EVERY_MS, this));
                } catch (RuntimeException | LinkageError e) {
                    answer.completeExceptionally(e);
                }
            }
        });
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            screenshot(failureScreenshot);
            throw new AssertionError("Waited " + limit.toSeconds() + " s for: " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for: " + what, e);
        } catch (ExecutionException e) {
            throw new AssertionError("While waiting for: " + what, e.getCause());
        }
    }

    /** Really moves the mouse and clicks, through the window system. */
    public void click(Point onScreen) {
        post(SWT.MouseMove, onScreen, 0);
        post(SWT.MouseDown, onScreen, 1);
        post(SWT.MouseUp, onScreen, 1);
    }

    private void post(int type, Point at, int button) {
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        // Any thread may post, but for GTK, which moves the mouse on its own thread only.
        ask(() -> display.post(event));
        settle();
    }

    /** GTK paints with the next frames, not with the events that ask for it: lets a few of them pass. */
    private void paintEverything() {
        boolean[] painted = {false};
        display.timerExec(FRAMES_MS, () -> painted[0] = true);
        while (!painted[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Saves the whole screen as a PNG. */
    public void screenshot(Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        display.syncExec(() -> {
            paintEverything();
            GC gc = new GC(display);
            Image image = new Image(display, display.getBounds().width, display.getBounds().height);
            try {
                gc.copyArea(image, 0, 0);
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {
                    image.getImageData(display.getPrimaryMonitor().getZoom())
                };
                loader.save(file.toString(), SWT.IMAGE_PNG);
            } finally {
                image.dispose();
                gc.dispose();
            }
        });
    }
}
