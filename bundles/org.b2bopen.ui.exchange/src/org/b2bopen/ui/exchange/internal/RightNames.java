package org.b2bopen.ui.exchange.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.ui.exchange.OutboxWords;
import org.eclipse.osgi.util.NLS;

/** Which names a file with a wrong one may get (V2): right ones that no other waiting file has. */
final class RightNames {
    private static final int HIGHEST_NUMBER = 999;

    private final MessageTypes types;
    private final OutboxEntry entry;
    private final Set<String> taken;

    RightNames(MessageTypes types, OutboxEntry entry, List<OutboxEntry> waiting) {
        this.types = types;
        this.entry = entry;
        this.taken = waiting.stream()
                .filter(other -> other.file().getParent().equals(entry.file().getParent()))
                .map(OutboxWords::file)
                .collect(Collectors.toSet());
    }

    /** What the header asks for, with the next number that is free; the old name where the header does not tell. */
    String proposal() {
        return entry.rightName().map(this::free).orElse(OutboxWords.file(entry));
    }

    private String free(String right) {
        Optional<FileName> parsed = parse(right);
        if (parsed.isEmpty() || !taken.contains(right)) {
            return right;
        }
        String number = String.format(Locale.ROOT, "%03d", parsed.get().sequence());
        int at = right.lastIndexOf(number);
        return IntStream.rangeClosed(1, HIGHEST_NUMBER - 1)
                .map(step -> (parsed.get().sequence() + step - 1) % HIGHEST_NUMBER + 1)
                .mapToObj(next -> right.substring(0, at)
                        + String.format(Locale.ROOT, "%03d", next)
                        + right.substring(at + number.length()))
                .filter(name -> !taken.contains(name) && parse(name).isPresent())
                .findFirst()
                .orElse(right);
    }

    /** Why a name cannot be taken, in a sentence; null when it can, as input dialogs have it. */
    String problem(String typed) {
        String name = typed.strip();
        if (name.equals(OutboxWords.file(entry))) {
            return Messages.Rename_Same;
        }
        if (parse(name).isEmpty()) {
            return Messages.Rename_NotAName;
        }
        if (taken.contains(name)) {
            return NLS.bind(Messages.Rename_Taken, name);
        }
        boolean agrees = entry.rightName()
                .flatMap(this::parse)
                .map(right -> sameButNumber(right, parse(name).orElseThrow()))
                .orElse(true);
        return agrees
                ? null
                : NLS.bind(Messages.Rename_NotTheHeader, entry.rightName().orElse(""));
    }

    private Optional<FileName> parse(String name) {
        return types.ofFileName(name).flatMap(type -> type.parse(name));
    }

    private static boolean sameButNumber(FileName one, FileName other) {
        return one.sourceLa().equals(other.sourceLa())
                && one.sourceSchool().equals(other.sourceSchool())
                && one.destinationLa().equals(other.destinationLa())
                && one.destinationSchool().equals(other.destinationSchool());
    }
}
