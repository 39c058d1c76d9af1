package org.b2bopen.promises.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.Finding;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageTypes;

/** The header parser and the check of a file (V2, V3): any bytes end in a report, and what is said holds in one line. */
public final class XmlFuzz {
    private static final MessageCheck CHECK = new MessageCheck(MessageTypes.shipped(), Optional.empty());
    private static final String[] NAMES = {
        "8204321_CES_820LLLL_001.xml", "8204321_CTF_820LLLL_001.xml", "8204321_PER_820LLLL_001.xml"
    };

    private XmlFuzz() {}

    public static void fuzzerInitialize() {
        Must.callNobodyBut(0);
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        boolean ignoreName = data.consumeBoolean();
        String name = data.pickValue(NAMES);
        byte[] content = data.consumeRemainingAsBytes();
        CheckReport report = CHECK.check(name, new ByteArrayInputStream(content), ignoreName, () -> false);
        Must.be(report.bytes() == content.length, "not read to its end");
        Must.be(report.sha256().matches("[0-9a-f]{64}"), "no hash");
        Must.be(report.header().isPresent() || !report.errors().isEmpty(), "neither a header nor an error");
        for (Finding finding : report.errors()) {
            Must.be(!finding.message().isBlank(), "an error without a sentence");
            Must.be(finding.message().chars().noneMatch(Character::isISOControl), "a sentence with control characters");
        }
    }
}
