package org.b2bopen.cli.internal.console;

import java.util.List;

/** Ends a command with sentences for people on the error stream and an exit status of {@link Exit}. */
public final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> sentences;

    private CommandException(int status, List<String> sentences, Throwable cause) {
        super(String.join(" ", sentences), cause);
        this.status = status;
        this.sentences = List.copyOf(sentences);
    }

    public static CommandException usage(String sentence) {
        return new CommandException(Exit.USAGE, List.of(sentence), null);
    }

    public static CommandException usage(List<String> sentences) {
        return new CommandException(Exit.USAGE, sentences, null);
    }

    public static CommandException failed(String sentence, Throwable cause) {
        return new CommandException(Exit.NOT_WELL, List.of(sentence), cause);
    }

    public int status() {
        return status;
    }

    public List<String> sentences() {
        return sentences;
    }
}
