package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.transport.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The watched folders. Those of student files: a tree under the root folder (A1), or those of migrated rows while there is no root folder (A9). */
final class Folders {
    static final String NOT_EXPORTED = "Files Not Exported";
    static final String EXPORTED = "Files Exported";
    static final String REPORTS = "Reports";
    static final String IN_PROGRESS = ".in-progress";

    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);
    private static final Pattern LA_NUMBER = Pattern.compile("[0-9]{3}");

    private final Configuration configuration;

    Folders(Configuration configuration) {
        this.configuration = configuration;
    }

    List<Folder> all(Service service) {
        return switch (service) {
            case STUDENT -> ofStudents();
            case PERSONNEL -> new PersonnelFolders(configuration).exports();
        };
    }

    private List<Folder> ofStudents() {
        return root() == null ? ofRows() : underRoot(root());
    }

    /** The folder that takes the files for one LA, without a look at the disk. */
    Optional<Folder> ofStudents(String la) {
        if (la == null || !LA_NUMBER.matcher(la).matches()) {
            return Optional.empty();
        }
        return root() == null
                ? ofRows().stream()
                        .filter(folder -> folder.exported().containsKey(la))
                        .findFirst()
                : Optional.of(underRoot(root(), la));
    }

    /** Null where none is chosen, or where it is not a path of this computer. */
    Path root() {
        return path(configuration.getRootFolder());
    }

    /** Where a student file for an LA belongs, to be named to people. */
    String rightFolder(String la) {
        return ofStudents().stream()
                .filter(folder -> folder.exported().containsKey(la))
                .map(folder -> folder.notExported().toString())
                .findFirst()
                .orElse("a folder of LA " + la);
    }

    /** Makes the folders of every configured LA and Personnel row; one that cannot be made does not stop the others. */
    void make() {
        new PersonnelFolders(configuration).make();
        if (root() == null) {
            return;
        }
        for (LocalAuthority la : configuration.getLocalAuthorities()) {
            if (la.getNumber() != null && LA_NUMBER.matcher(la.getNumber()).matches()) {
                Folder folder = underRoot(root(), la.getNumber());
                try {
                    Files.createDirectories(folder.notExported());
                    Files.createDirectories(folder.exported().get(la.getNumber()));
                } catch (IOException e) {
                    LOG.warn("The folders of LA {} could not be made.", la.getNumber(), e);
                }
            }
        }
    }

    /** Folders of LAs that are not configured (any more) are watched too, so that what lies there is told about, not forgotten. */
    private List<Folder> underRoot(Path root) {
        TreeSet<String> numbers = new TreeSet<>();
        configuration.getLocalAuthorities().stream()
                .map(LocalAuthority::getNumber)
                .filter(number -> number != null && LA_NUMBER.matcher(number).matches())
                .forEach(numbers::add);
        if (Files.isDirectory(root)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(root, "[0-9][0-9][0-9]")) {
                for (Path child : children) {
                    if (Files.isDirectory(child.resolve(NOT_EXPORTED))) {
                        numbers.add(child.getFileName().toString());
                    }
                }
            } catch (IOException | DirectoryIteratorException e) {
                LOG.warn("The root folder could not be listed.", e);
            }
        }
        return numbers.stream().map(number -> underRoot(root, number)).toList();
    }

    private static Folder underRoot(Path root, String la) {
        Path folder = root.resolve(la);
        return Folder.ofStudents(
                folder.resolve(NOT_EXPORTED), folder.resolve(IN_PROGRESS), Map.of(la, folder.resolve(EXPORTED)));
    }

    private List<Folder> ofRows() {
        Map<Path, Map<String, Path>> byFolder = new TreeMap<>();
        for (StudentSchool row : configuration.getStudentSchools()) {
            Path notExported = path(row.getFilesNotExported());
            Path exported = path(row.getFilesExported());
            if (notExported != null && exported != null && row.getDestinationLaNumber() != null) {
                byFolder.computeIfAbsent(notExported, folder -> new HashMap<>())
                        .putIfAbsent(row.getDestinationLaNumber(), exported);
            }
        }
        List<Folder> folders = new ArrayList<>();
        byFolder.forEach((notExported, exported) ->
                folders.add(Folder.ofStudents(notExported, notExported.resolve(IN_PROGRESS), exported)));
        return folders;
    }

    static Path path(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            LOG.warn("A folder of the configuration is not a path of this computer.", e);
            return null;
        }
    }
}
