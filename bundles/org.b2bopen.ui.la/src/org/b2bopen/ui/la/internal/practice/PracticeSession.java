package org.b2bopen.ui.la.internal.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.b2bopen.la.server.LaServer;
import org.b2bopen.la.server.PracticeFaults;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.StudentSchool;

/**
 * A Local Authority to try everything with: a real receiver that nobody outside this computer reaches, an LA and a school in the
 * configuration, and sample files of people who do not exist. When it ends, all of the configuration that it brought goes again; files
 * stay. Touches disk and network: not for the UI thread.
 */
final class PracticeSession implements AutoCloseable {
    /** Possible, and nobody's. */
    static final String LA = "999";

    static final String SCHOOL = "1111";
    private static final String SCHOOL_NAME = "Practice School";
    private static final SecretKey KEY = new SecretKey("la/" + LA);
    private static final String USER_NAME = "practice.school";

    private final ConfigurationStore configurations;
    private final SecretStore secrets;
    private final LaServer server;
    private final PracticeFaults faults;
    private final Path folder;

    private PracticeSession(
            ConfigurationStore configurations,
            SecretStore secrets,
            LaServer server,
            PracticeFaults faults,
            Path folder) {
        this.configurations = configurations;
        this.secrets = secrets;
        this.server = server;
        this.faults = faults;
        this.folder = folder;
    }

    /**
     * Starts the receiver and puts its LA and school into the configuration, with a root folder of its own where there is none yet.
     *
     * @throws IOException when its folder cannot be written
     * @throws IllegalArgumentException with a sentence for people when the receiver does not start
     */
    static PracticeSession start(Path workspace, ConfigurationStore configurations, SecretStore secrets)
            throws IOException {
        Path folder = Files.createDirectories(workspace.resolve("practice"));
        String password = password(new SecureRandom());
        Path accounts = folder.resolve("accounts.json");
        Files.deleteIfExists(accounts);
        PracticeFaults faults = new PracticeFaults();
        LaServer server;
        try {
            Files.writeString(accounts, accounts(password), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            server = LaServer.startPractice(
                    new LaServer.Options(
                            0, folder.resolve("la"), accounts, Optional.empty(), Optional.empty(), Optional.empty()),
                    faults);
        } finally {
            // The receiver has read it, and a password lies in no file of ours for longer than need be (A8).
            Files.deleteIfExists(accounts);
        }
        PracticeSession session = new PracticeSession(configurations, secrets, server, faults, folder);
        try {
            session.configure(password);
            return session;
        } catch (RuntimeException | IOException e) {
            server.close();
            throw e;
        }
    }

    /** Of the kind that a person would have to choose (A8), but that nobody has to type. */
    private static String password(RandomGenerator random) {
        return random.ints(20, 'a', 'z' + 1)
                .collect(() -> new StringBuilder("Practice!1"), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String accounts(String password) {
        return """
                {"laNumber":"%s","onSchemaError":"reject","outOfCounty":false,
                 "accounts":[{"userName":"%s","password":"%s","services":["STUDENT","PERSONNEL"]}],
                 "licences":["%s/%s"]}
                """.formatted(LA, USER_NAME, password, LA, SCHOOL);
    }

    private void configure(String password) throws IOException {
        secrets.put(KEY, password);
        configurations.change(configuration -> {
            if (configuration.getRootFolder() == null) {
                configuration.setRootFolder(ownRoot().toString());
            }
            remove(configuration);
            LocalAuthority la = ConfigFactory.eINSTANCE.createLocalAuthority();
            la.setNumber(LA);
            la.setUrl(server.uri().toString());
            la.setUserName(USER_NAME);
            configuration.getLocalAuthorities().add(la);
            StudentSchool school = ConfigFactory.eINSTANCE.createStudentSchool();
            school.setName(SCHOOL_NAME);
            school.setLaNumber(LA);
            school.setSchoolNumber(SCHOOL);
            school.setDestinationLaNumber(LA);
            configuration.getStudentSchools().add(school);
            return la;
        });
        Files.createDirectories(waiting());
        Files.createDirectories(exported());
    }

    private Path ownRoot() {
        return folder.resolve("school");
    }

    private static void remove(Configuration configuration) {
        configuration.getLocalAuthorities().removeIf(la -> LA.equals(la.getNumber()));
        configuration
                .getStudentSchools()
                .removeIf(row -> LA.equals(row.getLaNumber()) && LA.equals(row.getDestinationLaNumber()));
    }

    URI uri() {
        return server.uri();
    }

    PracticeFaults faults() {
        return faults;
    }

    private Path root() {
        return Path.of(Objects.requireNonNull(configurations.load().getRootFolder()));
    }

    private Path waiting() {
        return root().resolve(LA).resolve("Files Not Exported");
    }

    private Path exported() {
        return root().resolve(LA).resolve("Files Exported");
    }

    /** Where the practice LA keeps what it received. */
    Path received() {
        return folder.resolve("la").resolve("received").resolve(LA).resolve(SCHOOL);
    }

    /** The names of what the practice LA received. */
    List<String> receivedFiles() {
        if (Files.notExists(received())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(received())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes four files that wait to be sent: two good ones, one with an impossible date of birth, one that a browser has renamed.
     *
     * @return their number
     */
    int makeSamples() throws IOException {
        int next = nextSequence();
        sample(next, 20);
        sample(next + 1, 60);
        Path wrong = sample(next + 2, 40);
        String text = Files.readString(wrong);
        int at = text.indexOf("<DOB>", text.length() / 2);
        Files.writeString(
                wrong,
                text.substring(0, at) + "<DOB>2014-02-31</DOB>" + text.substring(text.indexOf("</DOB>", at) + 6));
        Path renamed = sample(next + 3, 10);
        Files.move(
                renamed, renamed.resolveSibling(renamed.getFileName().toString().replace(".xml", " (1).xml")));
        return 4;
    }

    private Path sample(int sequence, int pupils) throws IOException {
        return new SampleFile(SampleFile.Kind.STUDENT, LA, SCHOOL, LA, sequence, pupils, sequence).writeTo(waiting());
    }

    private int nextSequence() throws IOException {
        int highest = 0;
        for (Path directory : List.of(waiting(), exported())) {
            try (Stream<Path> files = Files.list(directory)) {
                highest = Math.max(
                        highest,
                        files.map(file -> file.getFileName().toString())
                                .filter(name -> name.matches("9991111_CES_999LLLL_[0-9]{3}.*"))
                                .mapToInt(name -> Integer.parseInt(name.substring(20, 23)))
                                .max()
                                .orElse(0));
            }
        }
        // Numbers begin again after 999, as a school's do.
        return highest + 4 > 999 ? 1 : highest + 1;
    }

    /** Stops the receiver and takes out of the configuration what {@link #start} put in. */
    @Override
    public void close() {
        server.close();
        configurations.change(configuration -> {
            remove(configuration);
            if (ownRoot().toString().equals(configuration.getRootFolder())
                    && configuration.getLocalAuthorities().isEmpty()) {
                configuration.setRootFolder(null);
            }
            return configuration;
        });
        secrets.remove(KEY);
    }
}
