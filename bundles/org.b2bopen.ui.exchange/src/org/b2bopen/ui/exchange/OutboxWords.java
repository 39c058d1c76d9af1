package org.b2bopen.ui.exchange;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.b2bopen.core.Code;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.OutboxEntry.State;
import org.b2bopen.messages.Finding;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.Sizes;
import org.b2bopen.ui.States;
import org.b2bopen.ui.exchange.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What the columns of the Outbox say about a file. */
public final class OutboxWords {
    /** A name that ends in its own short form: "Common Transfer File (CTF)". */
    private static final Pattern WITH_SHORT_FORM = Pattern.compile(".*\\((\\p{Alnum}+)\\)");

    private OutboxWords() {}

    public static String file(OutboxEntry entry) {
        return entry.file().getFileName().toString();
    }

    public static String state(OutboxEntry entry) {
        return States.word(entry.state());
    }

    /** The short form, where the name of the type has one: a laptop's window has no room for more, and Properties has it all. */
    static String type(OutboxEntry entry) {
        Matcher name = WITH_SHORT_FORM.matcher(entry.messageType());
        return name.matches() ? name.group(1) : entry.messageType();
    }

    /** Source LA and school; empty where the name does not tell. */
    public static String source(OutboxEntry entry) {
        return entry.sourceLa().isEmpty() ? entry.school() : entry.sourceLa() + "/" + entry.school();
    }

    public static String size(OutboxEntry entry) {
        return Sizes.of(entry.bytes(), Locale.getDefault());
    }

    /** What the check found, in a word or two; the Problem view has the sentence. */
    public static String check(OutboxEntry entry) {
        if (!entry.errors().isEmpty()) {
            Finding first = entry.errors().getFirst();
            return first.line() > 0
                    ? NLS.bind(Messages.Check_Line, Numbers.of(first.line()))
                    : entry.code().map(OutboxWords::about).orElse(Messages.Check_Content);
        }
        if (entry.code().isPresent()) {
            return about(entry.code().get());
        }
        if (entry.state() == State.CHECKING) {
            return "";
        }
        return switch (entry.queries().size()) {
            case 0 -> Messages.Check_Valid;
            case 1 -> Messages.Check_ValidWithOneQuery;
            default ->
                NLS.bind(
                        Messages.Check_ValidWithQueries,
                        Numbers.of(entry.queries().size()));
        };
    }

    private static String about(Code code) {
        return switch (code) {
            case NAME_PATTERN, NAME_MISMATCH -> Messages.Check_Name;
            case NOT_XML, SCHEMA -> Messages.Check_Content;
            case WRONG_FOLDER -> Messages.Check_Folder;
            case UNKNOWN_DESTINATION, BAD_URL -> Messages.Check_Destination;
            case NO_CREDENTIALS, LOGIN_REFUSED -> Messages.Check_LogIn;
            case LICENCE -> Messages.Check_Licence;
            case UNREACHABLE, TLS, PROXY -> Messages.Check_Connection;
            case CONFLICT, RECEIVER_REFUSED -> Messages.Check_Receiver;
            case IO -> Messages.Check_Disk;
        };
    }

    /** With the name that the file should have; that is too long for a column. */
    public static String willHappen(OutboxEntry entry) {
        return entry.rightName()
                .filter(name -> entry.state() == State.NEEDS_ATTENTION)
                .map(name -> NLS.bind(Messages.Will_Rename, name))
                .orElseGet(() -> will(entry));
    }

    /** In a few words, and true whether a run rests or not; who knows asks {@link #will(OutboxEntry, boolean)}. */
    public static String will(OutboxEntry entry) {
        return will(entry, false);
    }

    /** @param triesAgain whether what waits for a server is tried again by itself (H2) */
    static String will(OutboxEntry entry, boolean triesAgain) {
        return switch (entry.state()) {
            case CHECKING -> Messages.Will_Check;
            case READY -> NLS.bind(Messages.Will_Send, entry.destinationLa());
            case SENDING ->
                NLS.bind(Messages.Will_Sending, new Object[] {
                    percent(entry),
                    Sizes.of(entry.sentBytes(), Locale.getDefault()),
                    Sizes.of(entry.bytes(), Locale.getDefault())
                });
            case DELIVERED -> Messages.Will_Delivered;
            case NEEDS_ATTENTION -> entry.rightName().isPresent() ? Messages.Will_StayUntilRenamed : Messages.Will_Stay;
            case IN_DOUBT -> Messages.Will_Ask;
            case WAITING_FOR_SERVER -> triesAgain ? Messages.Will_TryAgain : Messages.Will_NextRun;
        };
    }

    private static String percent(OutboxEntry entry) {
        double part = entry.bytes() == 0 ? 0 : (double) entry.sentBytes() / entry.bytes();
        return NumberFormat.getPercentInstance().format(part);
    }

    /** For example "2 need attention". */
    public static String counted(State state, long files) {
        return NLS.bind(
                switch (state) {
                    case CHECKING -> Messages.Count_Checking;
                    case READY -> Messages.Count_Ready;
                    case SENDING -> Messages.Count_Sending;
                    case DELIVERED -> Messages.Count_Delivered;
                    case NEEDS_ATTENTION -> files == 1 ? Messages.Count_NeedsAttention : Messages.Count_NeedAttention;
                    case IN_DOUBT -> Messages.Count_InDoubt;
                    case WAITING_FOR_SERVER -> Messages.Count_Waiting;
                },
                Numbers.of(files));
    }
}
