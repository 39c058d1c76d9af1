package org.b2bopen.la.wonde;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.b2bopen.la.store.LaStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads what changed at every school that a file names, one after the other (LA2). One school's trouble never keeps the others out. The
 * file is read anew each time, so that a school is added without a restart.
 */
public final class WondeSchoolsImport {
    /** Reads one school. */
    @FunctionalInterface
    interface Reader {
        WondeImportOperation.Result read(LaStore store, WondeSchool school) throws WondeException;
    }

    private static final int MOST_NAMED = 5;

    private final Path file;
    private final BooleanSupplier goesOn;
    private final Reader reader;

    /** @param goesOn asked before each school and each page */
    public WondeSchoolsImport(Path file, BooleanSupplier goesOn) {
        this(
                file,
                goesOn,
                (store, school) -> new WondeImportOperation(store, school, false).execute(new Stopping(goesOn)));
    }

    WondeSchoolsImport(Path file, BooleanSupplier goesOn, Reader reader) {
        this.file = file;
        this.goesOn = goesOn;
        this.reader = reader;
    }

    /**
     * @return how many students were read
     * @throws WondeException with a sentence that names the schools that could not be read; the others are
     * @throws IllegalArgumentException with a sentence for people when the file cannot be used
     */
    public long execute(LaStore store) throws WondeException {
        List<WondeSchool> schools = WondeSchoolsFile.read(file);
        List<String> troubles = new ArrayList<>();
        WondeException last = null;
        long students = 0;
        for (WondeSchool school : schools) {
            if (!goesOn.getAsBoolean()) {
                return students;
            }
            try {
                students += reader.read(store, school).present();
            } catch (OperationCanceledException e) {
                return students;
            } catch (WondeException e) {
                last = e;
                troubles.add(school.la() + "/" + school.school() + ": " + e.getMessage());
            }
        }
        if (last != null) {
            throw new WondeException(
                    last.reason(),
                    "%d of %d schools could not be read from Wonde. %s%s"
                            .formatted(
                                    troubles.size(),
                                    schools.size(),
                                    String.join(" ", troubles.subList(0, Math.min(MOST_NAMED, troubles.size()))),
                                    troubles.size() > MOST_NAMED ? " \u2026" : ""),
                    last);
        }
        return students;
    }

    private static final class Stopping extends NullProgressMonitor {
        private final BooleanSupplier goesOn;

        Stopping(BooleanSupplier goesOn) {
            this.goesOn = goesOn;
        }

        @Override
        public boolean isCanceled() {
            return super.isCanceled() || !goesOn.getAsBoolean();
        }
    }
}
