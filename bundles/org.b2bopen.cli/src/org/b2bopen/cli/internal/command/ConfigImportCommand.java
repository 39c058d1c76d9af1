package org.b2bopen.cli.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.IoSentence;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Words;
import org.b2bopen.core.Engine;
import org.b2bopen.model.ImportPlan;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.b2bopen.model.Problem;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.StudentSchool;
import org.eclipse.emf.ecore.EObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Replaces the configuration with one in the neutral JSON format, or adds a CSV list of schools to it;"
                        + " nothing changes unless all of it is right.")
final class ConfigImportCommand implements Callable<Integer> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RootCommand root;
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            description = "The JSON file, a list of schools named *.csv, or - for JSON from standard input.")
    private String file;

    @Option(names = "--dry-run", description = "Shows what would change, and changes nothing.")
    private boolean dryRun;

    ConfigImportCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException {
        try (InputStream in = file.equals("-") ? surroundings.in() : Files.newInputStream(Path.of(file));
                Reader json = afterByteOrderMark(in);
                Engine engine = root.openEngine()) {
            ImportPlan plan = file.toLowerCase(Locale.ROOT).endsWith(".csv")
                    ? ImportPlan.ofSchools(engine.configuration(), engine.secrets(), json, engine.transports())
                    : ImportPlan.ofConfiguration(engine.configuration(), engine.secrets(), json, engine.transports());
            plan.warnings().forEach(warning -> surroundings.err().println("b2bopen: Warning: " + Words.plain(warning)));
            if (dryRun) {
                preview(plan);
            } else {
                plan.apply();
                report(engine.configuration().load());
            }
            return Exit.WELL;
        } catch (ConfigurationException wrong) {
            throw CommandException.usage(wrong.problems());
        } catch (CharacterCodingException encoding) {
            throw CommandException.usage(file + " is not a text in UTF-8.");
        } catch (IOException unreadable) {
            throw CommandException.usage(IoSentence.of(unreadable));
        }
    }

    private void preview(ImportPlan plan) {
        for (ImportPlan.Change change : plan.changes()) {
            String place = new Problem(Problem.Severity.WARNING, change.element(), change.key(), "").path();
            String what =
                    switch (change.kind()) {
                        case ADDED -> "+ " + row(change.element());
                        case REMOVED -> "- " + row(change.element());
                        case CHANGED -> "~ " + place + ": " + shown(change.before()) + " -> " + shown(change.after());
                    };
            surroundings.out().println(Words.plain(what));
        }
        surroundings.out().println("Nothing was changed.");
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    private static String row(EObject element) {
        return switch (element) {
            case LocalAuthority la -> "localAuthorities " + la.getNumber();
            case StudentSchool row ->
                "studentSchools " + row.getLaNumber() + "/" + row.getSchoolNumber() + " to "
                        + row.getDestinationLaNumber();
            case PersonnelSchool row -> "personnel.schools " + row.getLaNumber() + "/" + row.getSchoolNumber();
            default -> element.eClass().getName();
        };
    }

    private void report(Configuration stored) {
        surroundings
                .out()
                .println("Configuration imported: "
                        + stored.getLocalAuthorities().size() + " Local Authorities, "
                        + stored.getStudentSchools().size() + " rows of schools for B2B:Student, "
                        + stored.getPersonnel().getSchools().size() + " for B2B:Personnel.");
    }

    private static Reader afterByteOrderMark(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
