package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.b2bopen.core.ExportPersonnelOperation;
import org.b2bopen.core.ExportPersonnelRequest;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.ExportStudentOperation;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.ImportPersonnelOperation;
import org.b2bopen.core.ImportPersonnelRequest;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.transport.Guarantee;
import org.b2bopen.transport.Questions;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Transport;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A workspace with an engine on a receiver in memory. Its clock is an hour late, so that fresh files count as settled. */
final class Bench implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Schemas are compiled once for all tests; it keeps no state of files. */
    private static final MessageCheck MESSAGES = new MessageCheck(MessageTypes.shipped(), Optional.empty());

    final FakeTransport receiver = new FakeTransport();
    final List<FileOutcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    final Path workspace;
    final Path root;

    Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
    Guarantee guarantee = Guarantee.EXACTLY_ONCE;
    Transport transport = receiver;
    Questions questions = Questions.NOBODY;
    PluginHost.Limits limits = PluginHost.Limits.DEFAULT;
    /** Installed beside the one in memory, from the next {@link #open} on. */
    final List<TransportDeclaration> others = new ArrayList<>();

    WorkspaceEngine engine;

    private final Map<SecretKey, String> secrets = new ConcurrentHashMap<>();

    Bench(Path folder) throws IOException {
        workspace = Files.createDirectories(folder.resolve("workspace"));
        root = Files.createDirectories(folder.resolve("root"));
        open(Probe.NONE);
        Configuration configuration = engine.configuration().load();
        configuration.setRootFolder(root.toString());
        engine.configuration().save(configuration);
    }

    void open(Probe probe) {
        engine = made(probe);
    }

    /** A second engine on the same workspace, as another process has it. */
    WorkspaceEngine another() {
        return made(Probe.NONE);
    }

    private WorkspaceEngine made(Probe probe) {
        List<TransportDeclaration> installed = new ArrayList<>();
        installed.add(declaration("soap", "Memory", List.of(), guarantee, () -> transport));
        installed.addAll(others);
        try {
            return new WorkspaceEngine(
                    workspace,
                    new WorkspaceEngine.Parts(
                            ConfigurationStore.in(workspace),
                            new Secrets(),
                            MESSAGES,
                            (file, cancelled) -> MESSAGES.check(file, false, cancelled),
                            new TransportRegistry(installed),
                            questions,
                            limits,
                            clock,
                            probe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TransportDeclaration declaration(
            String id,
            String name,
            List<SettingDescription> settings,
            Guarantee guarantee,
            Supplier<Transport> instance) {
        return new TransportDeclaration(
                new TransportDescription(
                        id, name, List.of("https", "http"), TransportDescription.LogIn.PASSWORD, true, true, settings),
                guarantee,
                Set.of(Service.values()),
                Set.of(Service.values()),
                instance);
    }

    void reopen(Probe probe) {
        engine.close();
        open(probe);
    }

    LocalAuthority addLa(String number, String userName, String password) {
        LocalAuthority la = ConfigFactory.eINSTANCE.createLocalAuthority();
        la.setNumber(number);
        la.setUrl("https://la" + number + ".example/b2b");
        la.setUserName(userName);
        change(configuration -> configuration.getLocalAuthorities().add(la));
        if (!password.isEmpty()) {
            secrets.put(SecretKey.of(la), password);
        }
        return la;
    }

    StudentSchool addSchool(String la, String school, String destination, String userName, String password) {
        StudentSchool row = ConfigFactory.eINSTANCE.createStudentSchool();
        row.setName("Green Abbey");
        row.setLaNumber(la);
        row.setSchoolNumber(school);
        row.setDestinationLaNumber(destination);
        row.setUserName(userName);
        change(configuration -> configuration.getStudentSchools().add(row));
        if (!password.isEmpty()) {
            secrets.put(SecretKey.of(row), password);
        }
        return row;
    }

    /** A Personnel row; the URL is set with the first one. */
    PersonnelSchool addPersonnel(String la, String school, String userName, String password) {
        PersonnelSchool row = ConfigFactory.eINSTANCE.createPersonnelSchool();
        row.setName("Green Abbey");
        row.setLaNumber(la);
        row.setSchoolNumber(school);
        row.setUserName(userName);
        change(configuration -> {
            configuration.getPersonnel().setUrl("https://la.example/b2b");
            configuration.getPersonnel().getSchools().add(row);
        });
        if (!password.isEmpty()) {
            secrets.put(SecretKey.of(row), password);
        }
        return row;
    }

    /** The folder of a Personnel row under the root folder: Files Not Exported, Files Exported or Files Imported. */
    Path personnel(String la, String school, String which) {
        return root.resolve(la).resolve("Personnel").resolve(school).resolve(which);
    }

    Path staff(Path into, String la, String school, String destination, int sequence) throws IOException {
        return new SampleFile(SampleFile.Kind.PERSONNEL, la, school, destination, sequence, 3, sequence)
                .writeTo(Files.createDirectories(into));
    }

    Path staff(String la, String school, int sequence) throws IOException {
        return staff(personnel(la, school, "Files Not Exported"), la, school, la, sequence);
    }

    Summary exportPersonnel(Optional<SchoolKey> school, Path... files) throws WorkspaceInUseException {
        outcomes.clear();
        return new ExportPersonnelOperation(
                        engine,
                        new ExportPersonnelRequest(school, false, Optional.empty(), List.of(files), PATIENCE),
                        outcomes::add)
                .execute(new NullProgressMonitor());
    }

    Summary exportPersonnel() throws WorkspaceInUseException {
        return exportPersonnel(Optional.empty());
    }

    Summary importPersonnel(Optional<SchoolKey> school) throws WorkspaceInUseException {
        outcomes.clear();
        return new ImportPersonnelOperation(engine, new ImportPersonnelRequest(school, PATIENCE), outcomes::add)
                .execute(new NullProgressMonitor());
    }

    Summary importPersonnel() throws WorkspaceInUseException {
        return importPersonnel(Optional.empty());
    }

    interface Change {
        void make(Configuration configuration);
    }

    void change(Change change) {
        Configuration configuration = engine.configuration().load();
        change.make(configuration);
        engine.configuration().save(configuration);
    }

    /** A valid file in the folder of its destination. */
    Path sample(String la, String school, String destination, int sequence) throws IOException {
        return sample(la, school, destination, sequence, 3, sequence);
    }

    Path sample(String la, String school, String destination, int sequence, int people, long seed) throws IOException {
        return new SampleFile(SampleFile.Kind.STUDENT, la, school, destination, sequence, people, seed)
                .writeTo(Files.createDirectories(waiting(destination)));
    }

    Path waiting(String la) {
        return root.resolve(la).resolve("Files Not Exported");
    }

    Path exported(String la) {
        return root.resolve(la).resolve("Files Exported");
    }

    List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    Summary export() throws WorkspaceInUseException {
        return export(request(Optional.empty()));
    }

    Summary export(ExportRequest request) throws WorkspaceInUseException {
        outcomes.clear();
        return new ExportStudentOperation(engine, request, outcomes::add).execute(new NullProgressMonitor());
    }

    static ExportRequest request(Optional<Path> again) {
        return new ExportRequest(Optional.empty(), false, again, List.of(), PATIENCE);
    }

    FileOutcome only() {
        if (outcomes.size() != 1) {
            throw new AssertionError("One outcome expected: " + outcomes);
        }
        return outcomes.getFirst();
    }

    @Override
    public void close() {
        engine.close();
    }

    private final class Secrets implements SecretStore {
        @Override
        public Optional<String> get(SecretKey key) {
            return Optional.ofNullable(secrets.get(key));
        }

        @Override
        public void put(SecretKey key, String password) {
            secrets.put(key, password);
        }

        @Override
        public void remove(SecretKey key) {
            secrets.remove(key);
        }
    }
}
