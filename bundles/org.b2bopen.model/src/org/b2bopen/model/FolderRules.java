package org.b2bopen.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.School;
import org.b2bopen.model.config.StudentSchool;
import org.eclipse.emf.ecore.EObject;

/** The folders of a configuration: absolute, and no watched one in, around or the same as another (A1, A9, P5). */
final class FolderRules {
    private static final String NOT_EXPORTED = "filesNotExported";
    private static final String EXPORTED = "filesExported";
    private static final String IMPORTED = "filesImported";

    /**
     * @param watched whether files found in it are sent
     * @param called what people know it by
     */
    private record Folder(EObject element, String key, Path path, boolean watched, String called) {
        boolean disturbs(Folder other) {
            boolean sameRow = element == other.element;
            boolean concerned = sameRow ? element instanceof School : watched || other.watched;
            return concerned && !mayBeShared(other);
        }

        /** Rows of one school for several destinations, and in old configurations all of them, share their two folders. */
        boolean mayBeShared(Folder other) {
            return element instanceof StudentSchool
                    && other.element instanceof StudentSchool
                    && key.equals(other.key)
                    && path.equals(other.path);
        }
    }

    private final List<Problem> problems = new ArrayList<>();
    private final List<Folder> folders = new ArrayList<>();

    private FolderRules() {}

    static List<Problem> check(Configuration configuration) {
        FolderRules rules = new FolderRules();
        Optional<Path> root = rules.absolute(configuration, "rootFolder", configuration.getRootFolder());
        rules.absolute(configuration, "trustStore", configuration.getTrustStore());
        root.ifPresent(folder -> rules.underRoot(configuration, folder));
        configuration.getStudentSchools().forEach(row -> rules.student(configuration, row));
        configuration.getPersonnel().getSchools().forEach(row -> rules.personnel(row, root));
        rules.overlaps();
        return rules.problems;
    }

    private void underRoot(Configuration configuration, Path root) {
        for (LocalAuthority la : configuration.getLocalAuthorities()) {
            resolve(root, la.getNumber()).ifPresent(folder -> {
                String of = " of LA " + la.getNumber();
                add(configuration, "rootFolder", folder.resolve("Files Not Exported"), true, "Files Not Exported" + of);
                add(configuration, "rootFolder", folder.resolve("Files Exported"), false, "Files Exported" + of);
            });
        }
    }

    private void student(Configuration configuration, StudentSchool row) {
        own(row, NOT_EXPORTED, row.getFilesNotExported(), configuration.getRootFolder() != null, true);
        own(row, EXPORTED, row.getFilesExported(), configuration.getRootFolder() != null, false);
    }

    private void own(StudentSchool row, String key, String value, boolean hasRoot, boolean watched) {
        if (value.isEmpty()) {
            return;
        }
        if (hasRoot) {
            problems.add(Problem.error(row, key, "must be empty, because the root folder decides where the files are"));
        } else {
            absolute(row, key, value).ifPresent(path -> add(row, key, path, watched));
        }
    }

    private void personnel(PersonnelSchool row, Optional<Path> root) {
        Optional<Path> defaults = root.flatMap(folder -> resolve(folder, row.getLaNumber()))
                .flatMap(folder -> resolve(folder.resolve("Personnel"), row.getSchoolNumber()));
        personnel(
                row, NOT_EXPORTED, row.getFilesNotExported(), defaults.map(d -> d.resolve("Files Not Exported")), true);
        personnel(row, EXPORTED, row.getFilesExported(), defaults.map(d -> d.resolve("Files Exported")), false);
        personnel(row, IMPORTED, row.getFilesImported(), defaults.map(d -> d.resolve("Files Imported")), false);
    }

    private void personnel(School row, String key, String value, Optional<Path> byDefault, boolean watched) {
        if (!value.isEmpty()) {
            absolute(row, key, value).ifPresent(path -> add(row, key, path, watched));
        } else if (byDefault.isPresent()) {
            add(row, key, byDefault.get(), watched);
        } else {
            problems.add(Problem.warning(row, key, "is empty, and there is no root folder to take it from"));
        }
    }

    private void overlaps() {
        Map<Path, List<Folder>> at = new HashMap<>();
        Map<Path, List<Folder>> inside = new HashMap<>();
        for (Folder folder : folders) {
            Stream<Folder> same = ancestors(folder.path).flatMap(path -> at.getOrDefault(path, List.of()).stream());
            List<Folder> met = Stream.concat(same, inside.getOrDefault(folder.path, List.of()).stream())
                    .filter(folder::disturbs)
                    .toList();
            if (!met.isEmpty()) {
                problems.add(Problem.error(
                        folder.element,
                        folder.key,
                        "must not be the same as, contain or be inside another folder of files, here "
                                + met.getFirst().called()));
            } else if (at.getOrDefault(folder.path, List.of()).stream().noneMatch(folder::mayBeShared)) {
                at.computeIfAbsent(folder.path, path -> new ArrayList<>()).add(folder);
                ancestors(folder.path.getParent())
                        .forEach(path -> inside.computeIfAbsent(path, key -> new ArrayList<>())
                                .add(folder));
            }
        }
    }

    private static Stream<Path> ancestors(Path path) {
        return Stream.iterate(path, Objects::nonNull, Path::getParent);
    }

    private void add(School row, String key, Path path, boolean watched) {
        add(
                row,
                key,
                path,
                watched,
                name(key) + " of the " + kind(row) + " " + row.getLaNumber() + "/" + row.getSchoolNumber());
    }

    private void add(EObject element, String key, Path path, boolean watched, String called) {
        folders.add(new Folder(element, key, real(path), watched, called));
    }

    private static String name(String key) {
        return switch (key) {
            case NOT_EXPORTED -> "Files Not Exported";
            case EXPORTED -> "Files Exported";
            case IMPORTED -> "Files Imported";
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static String kind(School row) {
        return row instanceof StudentSchool ? "Student school" : "Personnel school";
    }

    private Optional<Path> absolute(EObject element, String key, String value) {
        if (value == null) {
            return Optional.empty();
        }
        Optional<Path> path = resolve(Path.of(""), value).filter(Path::isAbsolute);
        if (path.isEmpty()) {
            problems.add(Problem.error(element, key, "must be the whole path of a place on this computer"));
        }
        return path;
    }

    private static Optional<Path> resolve(Path folder, String name) {
        try {
            return name == null || name.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Links and, where the file system knows no case, capitals resolved as far as the path exists. */
    private static Path real(Path path) {
        Path whole = path.normalize();
        for (Path existing = whole; existing != null; existing = existing.getParent()) {
            if (Files.exists(existing)) {
                try {
                    return existing.toRealPath().resolve(existing.relativize(whole));
                } catch (IOException e) {
                    return whole;
                }
            }
        }
        return whole;
    }
}
