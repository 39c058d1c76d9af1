package org.b2bopen.promises.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Optional;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.MessageTypes;

/** File names (V1): whatever is taken for a name is what the rule says, and nothing else is. */
public final class NamesFuzz {
    private static final MessageTypes TYPES = MessageTypes.shipped();
    private static final String RULE = "[2-9][0-9]{2}[0-9]{4}_(CES|CTF|PER)_[2-9][0-9]{2}LLLL_[0-9]{3}\\.(xml|XML)";

    private NamesFuzz() {}

    public static void fuzzerInitialize() {
        Must.callNobodyBut(0);
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Optional<FileName> name = TYPES.ofFileName(text).flatMap(type -> type.parse(text));
        if (name.isPresent()) {
            Must.be(text.matches(RULE), "taken for a name: " + text);
            Must.be(text.startsWith(name.get().sourceLa() + name.get().sourceSchool() + "_"), "other fields: " + text);
        }
    }
}
