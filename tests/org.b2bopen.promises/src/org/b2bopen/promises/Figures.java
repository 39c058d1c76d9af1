package org.b2bopen.promises;

import java.util.List;
import java.util.stream.Stream;
import org.b2bopen.core.internal.ImportScenarios;
import org.b2bopen.core.internal.SenderScenarios;
import org.b2bopen.la.server.internal.ReceiverScenarios;

/** Those figures of {@code releng/faults} that need nothing but this program: {@code powerloss} and {@code disk}. */
public final class Figures {
    private Figures() {}

    public static void main(String[] args) throws Exception {
        Arguments arguments = Arguments.of(args, 0);
        List<Scenario> scenarios = Stream.of(SenderScenarios.all(), ImportScenarios.all(), ReceiverScenarios.all())
                .flatMap(List::stream)
                .filter(scenario -> scenario.name().matches(System.getProperty("scenarios", ".*")))
                .toList();
        boolean holds;
        try {
            holds = switch (args[0]) {
                case "powerloss" -> PowerLoss.run(scenarios, arguments);
                case "disk" -> DiskFaults.run(scenarios, arguments);
                default -> throw new IllegalArgumentException(args[0]);
            };
        } finally {
            PowerLoss.delete(arguments.folder());
        }
        System.exit(holds ? 0 : 1);
    }
}
