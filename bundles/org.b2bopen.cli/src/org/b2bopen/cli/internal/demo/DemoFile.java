package org.b2bopen.cli.internal.demo;

import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.Outcome;
import org.b2bopen.messages.sample.SampleFile;

/**
 * A row of the demo: a file, and what must become of it.
 *
 * @param what the row in words
 * @param folder the LA in whose Files Not Exported it lies
 * @param code of the refusal that is expected; empty when it must be sent
 */
record DemoFile(String what, String folder, SampleFile sample, Damage damage, Outcome expected, Optional<Code> code) {
    static DemoFile sent(String what, SampleFile sample) {
        return new DemoFile(what, sample.destination(), sample, new Damage.None(), Outcome.SENT, Optional.empty());
    }

    static DemoFile refused(String what, String folder, SampleFile sample, Damage damage, Code code) {
        return new DemoFile(what, folder, sample, damage, Outcome.REFUSED, Optional.of(code));
    }

    String name() {
        return damage instanceof Damage.Renamed renamed ? renamed.name() : sample.fileName();
    }
}
