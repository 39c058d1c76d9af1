package org.b2bopen.messages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.b2bopen.messages.sample.SampleFile;

/** What the tests of the check share. */
final class Checks {
    static final String CES = "8204321_CES_820LLLL_001.xml";
    static final String CTF = "8204321_CTF_820LLLL_001.xml";
    static final String PER = "8204321_PER_820LLLL_001.xml";
    static final MessageCheck SHIPPED = new MessageCheck(MessageTypes.shipped(), Optional.empty());

    private Checks() {}

    static CheckReport check(String fileName, String content) throws IOException {
        return check(fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    static CheckReport check(String fileName, byte[] content) throws IOException {
        return SHIPPED.check(fileName, new ByteArrayInputStream(content), false, () -> false);
    }

    static String sample(SampleFile.Kind kind, int people) throws IOException {
        StringBuilder text = new StringBuilder();
        new SampleFile(kind, "820", "4321", "820", 1, people, 1).write(text);
        return text.toString();
    }
}
