package org.b2bopen.core;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.b2bopen.log.LogFormat;
import org.b2bopen.log.LogQuery;
import org.b2bopen.model.NeutralConfiguration;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.School;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Writes what someone who helps needs to see into one ZIP file: the log, the technical log, the configuration, and what the program
 * runs on. Nothing of it is personal or secret (L4): passwords are never in a configuration, and the user names, which may be those of
 * people, are left out of it here. No file of a school is opened. Head-less.
 */
public final class SupportBundleOperation {
    private static final List<String> FACTS = List.of(
            "java.version",
            "java.vendor",
            "java.vm.name",
            "os.name",
            "os.version",
            "os.arch",
            "user.language",
            "user.timezone");

    private final Engine engine;
    private final String version;
    private final Path target;

    /**
     * @param version of the program, as it shows it
     * @param target a file that does not exist yet
     */
    public SupportBundleOperation(Engine engine, String version, Path target) {
        this.engine = engine;
        this.version = version;
        this.target = target;
    }

    /**
     * @throws java.nio.file.FileAlreadyExistsException when the target is there already; it is left as it is
     * @throws IOException when it cannot be written; what was begun is removed
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; nothing is left behind
     */
    public void execute(IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        boolean whole = false;
        Files.createFile(target);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE))) {
            entry(zip, "program.txt", this::facts, progress);
            entry(zip, "configuration.json", writer -> writer.write(configuration()), progress);
            engine.log().flush();
            entry(
                    zip,
                    "log.csv",
                    writer -> LogFormat.CSV.write(engine.log(), LogQuery.ALL, new Cancellable(writer, progress)),
                    progress);
            for (Path file : technicalLogs()) {
                zip.putNextEntry(new ZipEntry("logs/" + file.getFileName()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
            progress.worked(1);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(target);
            }
        }
    }

    private void facts(Writer writer) throws IOException {
        SortedMap<String, String> facts = new TreeMap<>();
        FACTS.forEach(name -> facts.put(name, System.getProperty(name, "")));
        facts.put("b2bopen.version", version);
        facts.put("memory.most.mb", Long.toString(Runtime.getRuntime().maxMemory() >> 20));
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        for (var fact : facts.entrySet()) {
            writer.write(fact.getKey() + "=" + fact.getValue() + "\n");
        }
    }

    private String configuration() {
        Configuration copy = engine.configuration().load();
        copy.getLocalAuthorities().forEach(la -> la.setUserName(null));
        Stream.<School>concat(copy.getStudentSchools().stream(), copy.getPersonnel().getSchools().stream())
                .forEach(school -> school.setUserName(null));
        copy.getProxy().setUserName(null);
        return NeutralConfiguration.export(copy);
    }

    private List<Path> technicalLogs() throws IOException {
        Path folder = engine.workspace().resolve("logs");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    private static void entry(ZipOutputStream zip, String name, Content content, SubMonitor progress)
            throws IOException {
        progress.checkCanceled();
        zip.putNextEntry(new ZipEntry(name));
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        content.writeTo(writer);
        writer.flush();
        zip.closeEntry();
        progress.worked(1);
    }

    /** Looks between two entries of a long log whether somebody has cancelled. */
    private record Cancellable(Writer target, SubMonitor progress) implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            progress.checkCanceled();
            target.append(text);
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int from, int to) throws IOException {
            target.append(text, from, to);
            return this;
        }

        @Override
        public Appendable append(char c) throws IOException {
            target.append(c);
            return this;
        }
    }
}
