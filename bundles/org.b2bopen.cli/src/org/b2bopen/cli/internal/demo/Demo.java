package org.b2bopen.cli.internal.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.FileResult;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.core.Engine;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.ExportStudentOperation;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.log.LogQuery;
import org.b2bopen.log.Logging;
import org.b2bopen.model.NeutralConfiguration;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;

/** The main job, end to end, on one computer: schools, LAs over TLS, an export with the real engine, and a look at what arrived. */
public final class Demo {
    private final Surroundings surroundings;
    private final Output output;
    private final Map<String, String> passwords = new LinkedHashMap<>();
    private final Map<Path, FileResult> said = new ConcurrentHashMap<>();

    public Demo(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
        DemoPasswords random = new DemoPasswords();
        Scenario.AUTHORITIES.forEach(authority -> passwords.put(authority.userName(), random.next()));
        Scenario.SCHOOLS.forEach(school -> passwords.put(school.userName(), random.next()));
    }

    /** Returns whether every outcome was the expected one. */
    public boolean run(Optional<Path> keep)
            throws IOException, CommandException, WorkspaceInUseException, GeneralSecurityException {
        try (DemoFolder folder = DemoFolder.make(keep);
                Practice practice = Practice.start(surroundings, folder, passwords)) {
            Logging.start(folder.workspace());
            try (Engine engine = Engine.open(folder.workspace())) {
                configure(engine, folder, practice);
                List<PlacedFile> placed = place(folder);
                Summary summary = new ExportStudentOperation(
                                engine,
                                ExportRequest.EVERYTHING,
                                outcome -> said.put(outcome.file(), FileResult.of(outcome)))
                        .execute(output.progress());
                engine.log().flush();
                List<DemoResult> results = compare(engine, practice, placed);
                new DemoReport(output).print(results, summary, keep.map(kept -> folder.path()));
                return results.stream().allMatch(DemoResult::asExpected) && said.size() == placed.size();
            } finally {
                Logging.off();
            }
        }
    }

    private static List<PlacedFile> place(DemoFolder folder) throws IOException {
        List<PlacedFile> placed = new ArrayList<>();
        for (DemoFile row : Scenario.FILES) {
            Path waiting = folder.root().resolve(row.folder()).resolve("Files Not Exported");
            placed.add(PlacedFile.put(row, waiting, folder.root().resolve("workshop")));
        }
        Files.delete(folder.root().resolve("workshop"));
        return placed;
    }

    private void configure(Engine engine, DemoFolder folder, Practice practice) throws IOException, CommandException {
        Files.createDirectories(folder.root());
        ObjectNode configuration = JsonNodeFactory.instance
                .objectNode()
                .put("rootFolder", folder.root().toString())
                .put("trustStore", practice.trustStore().toString());
        ArrayNode authorities = configuration.putArray("localAuthorities");
        for (PracticeAuthority running : practice.authorities()) {
            DemoAuthority authority = running.authority();
            ObjectNode row = authorities
                    .addObject()
                    .put("number", authority.number())
                    .put("url", running.uri().toString());
            if (authority.laWideLogIn()) {
                row.put("userName", authority.userName()).put("password", passwords.get(authority.userName()));
            }
        }
        ArrayNode schools = configuration.putArray("studentSchools");
        for (DemoSchool school : Scenario.SCHOOLS) {
            schools.addObject()
                    .put("name", school.name())
                    .put("laNumber", school.la())
                    .put("schoolNumber", school.school())
                    .put("destinationLaNumber", school.destination())
                    .put("userName", school.userName())
                    .put("password", passwords.get(school.userName()));
        }
        try {
            NeutralConfiguration.importInto(
                    engine.configuration(), engine.secrets(), new StringReader(configuration.toString()));
        } catch (ConfigurationException wrong) {
            throw CommandException.usage(wrong.problems());
        }
    }

    private List<DemoResult> compare(Engine engine, Practice practice, List<PlacedFile> placed) throws IOException {
        List<DemoResult> results = new ArrayList<>();
        for (PlacedFile one : placed) {
            results.add(new DemoResult(
                    one,
                    Optional.ofNullable(said.get(one.file())),
                    practice.received(one.file().getFileName().toString()).contains(one.sha256()),
                    Files.exists(one.file()) && Sha256.of(one.file()).equals(one.sha256()),
                    logged(engine, one)));
        }
        return results;
    }

    private static boolean logged(Engine engine, PlacedFile one) {
        String name = one.file().getFileName().toString();
        LogQuery about = new LogQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(name));
        String code = one.row().code().map(Enum::name).orElse("");
        return engine.log().page(about, Long.MAX_VALUE, 100).stream()
                .anyMatch(entry -> entry.file().equals(name) && entry.code().equals(code));
    }
}
