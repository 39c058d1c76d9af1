package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.cli.internal.print.Words;
import org.b2bopen.core.ConnectionTarget;
import org.b2bopen.core.Engine;
import org.b2bopen.core.TestConnectionOperation;
import org.b2bopen.core.TestConnectionOperation.Result;
import org.b2bopen.core.TestConnectionOperation.Step;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "test-connection", description = "Tries, step by step, whether files would reach a Local Authority.")
public final class TestConnectionCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    @ArgGroup(multiplicity = "1")
    private Service service;

    @Option(
            names = "--school",
            paramLabel = "LA/SCHOOL",
            converter = SchoolId.Converter.class,
            description = "With this school's log-in, for example 820/4321; without it, with the LA-wide one.")
    private Optional<SchoolId> school = Optional.empty();

    public TestConnectionCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    static final class Service {
        @Option(
                names = "--la",
                paramLabel = "NNN",
                required = true,
                description = "B2B:Student: the LA the files are for.")
        private String la;

        @Option(names = "--personnel", required = true, description = "B2B:Personnel, for the school of --school.")
        private boolean personnel;
    }

    @Override
    public Integer call() throws CommandException {
        ConnectionTarget target = target();
        Output output = new Output(surroundings, json.json);
        try (Engine engine = root.openEngine()) {
            Result result =
                    new TestConnectionOperation(engine, target, step -> print(output, step)).execute(output.progress());
            print(output, result);
            return result.ok() ? Exit.WELL : Exit.NOT_WELL;
        } catch (OperationCanceledException cancelled) {
            throw CommandException.failed("Stopped.", cancelled);
        }
    }

    private ConnectionTarget target() throws CommandException {
        if (service.personnel) {
            SchoolId row =
                    school.orElseThrow(() -> CommandException.usage("--personnel needs the school: --school 820/4321"));
            return new ConnectionTarget.OfPersonnelSchool(row.la(), row.school());
        }
        return school.<ConnectionTarget>map(
                        row -> new ConnectionTarget.OfStudentSchool(row.la(), row.school(), service.la))
                .orElseGet(() -> new ConnectionTarget.OfLocalAuthority(service.la));
    }

    static void print(Output output, Step step) {
        if (output.json()) {
            output.object(JsonNodeFactory.instance
                    .objectNode()
                    .put("step", step.number())
                    .put("ok", step.ok())
                    .put("message", step.message()));
        } else {
            output.line(step.number() + "  " + (step.ok() ? "ok      " : "FAILED  ") + Words.plain(step.message()));
        }
    }

    static void print(Output output, Result result) {
        output.progress().close();
        if (output.json()) {
            ObjectNode node = JsonNodeFactory.instance
                    .objectNode()
                    .put("result", result.ok() ? "successful" : "failed")
                    .put("ok", result.ok());
            result.code().ifPresent(code -> node.put("code", code.name()));
            output.object(node.put("message", result.message()));
        } else {
            output.line(Words.plain(result.message())
                    + result.code().map(code -> "  [" + code + "]").orElse(""));
        }
    }
}
