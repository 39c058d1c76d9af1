package org.b2bopen.la.wonde;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The file that names the schools to read from Wonde. Each school's token is in a file of its own, which nobody but its owner may read;
 * so the file of schools can be kept with other settings. Every complaint is a sentence that names the place and never quotes a token.
 */
public final class WondeSchoolsFile {
    private static final Set<String> KEYS = Set.of("laNumber", "schoolNumber", "name", "id", "url", "tokenFile");

    private final Path file;

    private WondeSchoolsFile(Path file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException with a sentence for people */
    public static List<WondeSchool> read(Path file) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        WondeSchoolsFile reader = new WondeSchoolsFile(file.toAbsolutePath());
        try {
            return reader.schools(mapper.readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException e) {
            throw reader.wrong("it is not well-formed JSON near line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw reader.wrong("it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private List<WondeSchool> schools(JsonNode root) {
        if (!root.isObject() || root.size() != 1 || !root.path("schools").isArray()) {
            throw wrong("it must hold {\"schools\": [...]} and nothing else");
        }
        List<WondeSchool> schools = new ArrayList<>();
        JsonNode list = root.path("schools");
        for (int i = 0; i < list.size(); i++) {
            schools.add(school(list.get(i), "schools[" + i + "]"));
        }
        return schools;
    }

    private WondeSchool school(JsonNode node, String where) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!KEYS.contains(name)) {
                throw wrong(where + "." + name + " is not known");
            }
        }
        String url = text(node, "url", where);
        try {
            return new WondeSchool(
                    text(node, "laNumber", where),
                    text(node, "schoolNumber", where),
                    node.path("name").asText(""),
                    text(node, "id", where),
                    URI.create(url.endsWith("/") ? url : url + "/"),
                    token(file.resolveSibling(text(node, "tokenFile", where)), where));
        } catch (IllegalArgumentException e) {
            throw e instanceof Wrong ? e : wrong(where + ": " + e.getMessage());
        }
    }

    private String text(JsonNode node, String key, String where) {
        String value = node.path(key).asText("").strip();
        if (value.isEmpty()) {
            throw wrong(where + "." + key + " is missing");
        }
        return value;
    }

    private String token(Path tokenFile, String where) {
        try {
            if (tokenFile.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Set<PosixFilePermission> may = Files.getPosixFilePermissions(tokenFile);
                if (may.contains(PosixFilePermission.GROUP_READ) || may.contains(PosixFilePermission.OTHERS_READ)) {
                    throw wrong(
                            where + ".tokenFile can be read by others; let nobody but its owner read it (chmod 600)");
                }
            }
            return Files.readString(tokenFile).strip();
        } catch (IOException e) {
            throw wrong(where + ".tokenFile cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Wrong wrong(String what) {
        return new Wrong("The file of Wonde schools " + file + " cannot be used: " + what + ".");
    }

    private static final class Wrong extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }
}
