package org.b2bopen.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.b2bopen.transport.Questions;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks the person in front of the window, so that Enter alone changes nothing: what a view is about to do, and what a transport wants to
 * know (T1). A transport asks on any thread but the display's; whoever does not answer it in time is not there, so that a run at night
 * does not wait until the morning.
 */
public final class WindowQuestions implements Questions {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Display display;
    private final Duration patience;

    public WindowQuestions(Display display) {
        this(display, PATIENCE);
    }

    WindowQuestions(Display display, Duration patience) {
        this.display = display;
        this.patience = patience;
    }

    @Override
    public Answer ask(Question question) {
        if (display.isDisposed()) {
            return Answer.NOBODY;
        }
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        display.asyncExec(() -> open(question, answer));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.complete(Answer.NOBODY);
            return Answer.NOBODY;
        } catch (InterruptedException e) {
            answer.complete(Answer.NOBODY);
            Thread.currentThread().interrupt();
            return Answer.NOBODY;
        } catch (ExecutionException e) {
            return Answer.NOBODY;
        }
    }

    private void open(Question question, CompletableFuture<Answer> answer) {
        if (answer.isDone()) {
            return;
        }
        Shell shell = display.getActiveShell();
        String text = question.detail().isEmpty()
                ? question.sentence()
                : question.sentence() + System.lineSeparator() + System.lineSeparator() + question.detail();
        MessageDialog dialog = dialog(shell, question.title(), text, Messages.Question_Yes, Messages.Question_No);
        answer.whenComplete((given, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(dialog::close);
            }
        });
        int pressed = dialog.open();
        answer.complete(pressed == 0 ? Answer.YES : Answer.NO);
    }

    /**
     * Asks before what cannot be taken back, on the display's thread.
     *
     * @param does the button that does it, a verb
     * @param leaves the button that leaves everything as it is
     */
    public static boolean confirm(Shell shell, String title, String sentence, String does, String leaves) {
        return dialog(shell, title, sentence, does, leaves).open() == 0;
    }

    /** The second button is the answer of whoever presses Enter without reading. */
    private static MessageDialog dialog(Shell shell, String title, String sentence, String yes, String no) {
        return new MessageDialog(shell, title, null, sentence, MessageDialog.QUESTION, 1, yes, no);
    }
}
