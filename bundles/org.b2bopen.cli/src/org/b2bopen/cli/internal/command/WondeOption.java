package org.b2bopen.cli.internal.command;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.la.imports.OutsideImport;
import org.b2bopen.la.wonde.WondeException;
import org.b2bopen.la.wonde.WondeSchoolsImport;
import picocli.CommandLine.Option;

/** Mixed into the commands that run tasks: what 'Import from Wonde' reads (LA2, LA7). */
final class WondeOption {
    @Option(
            names = "--wonde-schools",
            paramLabel = "FILE",
            description =
                    "Which schools a task 'Import from Wonde' reads, as in 'la wonde'; without it such tasks are left"
                            + " to others.")
    private Optional<Path> schools = Optional.empty();

    Optional<OutsideImport> imports() {
        return schools.map(file -> (store, goesOn) -> {
            try {
                return new WondeSchoolsImport(file, goesOn).execute(store);
            } catch (WondeException | IllegalArgumentException e) {
                throw new OutsideImport.Failed(e.getMessage(), e);
            }
        });
    }
}
