package org.b2bopen.messages.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.Finding;
import org.b2bopen.messages.MessageTypes;

/** The name of a file, by itself (V1) and against its header (V2). */
final class NameRules {
    private NameRules() {}

    static Finding pattern(MessageTypes types) {
        List<String> kinds = types.all().stream().map(type -> type.name()).toList();
        return new Finding(
                Finding.Code.NAME_PATTERN,
                "The name of the file is not that of any kind of file known here (" + String.join(", ", kinds)
                        + "). Rename it in the manner of 8204321_CES_820LLLL_001.xml: LA and number of the school,"
                        + " kind, LA of the destination and LLLL, a number from 001 to 999.",
                0,
                0,
                "");
    }

    /** The header's values are shown, but only where they look like what they should be: anything might stand there (L4). */
    static List<Finding> compare(FileName name, HeaderFields header) {
        List<Finding> mismatches = new ArrayList<>();
        compare(mismatches, header, "SourceSchool/LEA", name.sourceLa(), "[0-9]{3}", "an LA number");
        compare(mismatches, header, "SourceSchool/Estab", name.sourceSchool(), "[0-9]{4}|[LXM]{4}", "a school number");
        compare(mismatches, header, "DestSchool/LEA", name.destinationLa(), "[0-9]{3}", "an LA number");
        compare(
                mismatches,
                header,
                "DestSchool/Estab",
                name.destinationSchool(),
                "[0-9]{4}|[LXM]{4}",
                "a school number");
        return mismatches;
    }

    private static void compare(
            List<Finding> mismatches, HeaderFields header, String field, String inName, String form, String what) {
        Optional<HeaderFields.Field> found = header.field(field);
        if (found.isEmpty() || found.get().value().equals(inName)) {
            return;
        }
        String value = found.get().value();
        String shown = value.isEmpty() ? "nothing" : value.matches(form) ? value : "something that is not " + what;
        mismatches.add(new Finding(
                Finding.Code.NAME_MISMATCH,
                "The name of the file says " + inName + ", but " + field + " in its header says " + shown
                        + ". Rename the file, or export it again.",
                found.get().line(),
                found.get().column(),
                found.get().path()));
    }
}
