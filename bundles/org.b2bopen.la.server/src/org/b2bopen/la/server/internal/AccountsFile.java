package org.b2bopen.la.server.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.la.server.PasswordHash;

/** Reads the accounts file of H4. Every complaint is a sentence that names the place in the file, and never a password. */
final class AccountsFile {
    private static final Set<String> TOP = Set.of("laNumber", "onSchemaError", "outOfCounty", "accounts", "licences");
    private static final Set<String> ACCOUNT = Set.of(
            "userName", "password", "passwordHash", "formerPasswordHashes", "services", "schools", "passwordExpires");
    private static final Set<String> SERVICES = Set.of("STUDENT", "PERSONNEL");

    private final Path file;
    private final boolean loopback;

    private AccountsFile(Path file, boolean loopback) {
        this.file = file;
        this.loopback = loopback;
    }

    /**
     * @param loopback whether nobody but this machine can reach the server, so that plain passwords may stand in the file
     * @throws IllegalArgumentException with a sentence for people
     */
    static Accounts read(Path file, boolean loopback) {
        AccountsFile reader = new AccountsFile(file, loopback);
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try {
            return reader.accounts(mapper.readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException e) {
            // The library's message quotes the text around the place, which may be a password.
            throw reader.wrong("it is not well-formed JSON near line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw reader.wrong("it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Accounts accounts(JsonNode root) {
        object(root, "the file", TOP);
        String laNumber = text(root, "laNumber", "");
        if (!laNumber.matches("[2-9][0-9]{2}")) {
            throw wrong("laNumber must be three digits, 201 to 999");
        }
        String onSchemaError = root.has("onSchemaError") ? text(root, "onSchemaError", "") : "reject";
        if (!Set.of("reject", "send").contains(onSchemaError)) {
            throw wrong("onSchemaError must be \"reject\" or \"send\"");
        }
        JsonNode outOfCounty = root.path("outOfCounty");
        if (!outOfCounty.isMissingNode() && !outOfCounty.isBoolean()) {
            throw wrong("outOfCounty must be true or false");
        }
        Map<String, Account> accounts = new LinkedHashMap<>();
        JsonNode list = array(root, "accounts", "");
        for (int i = 0; i < list.size(); i++) {
            Account account = account(list.get(i), "accounts[" + i + "]");
            if (accounts.put(account.userName(), account) != null) {
                throw wrong("accounts[" + i + "].userName is there twice");
            }
        }
        return new Accounts(
                laNumber,
                onSchemaError.equals("send"),
                outOfCounty.asBoolean(false),
                accounts,
                schools(root, "licences", ""));
    }

    private Account account(JsonNode node, String at) {
        object(node, at, ACCOUNT);
        String userName = text(node, "userName", at + ".");
        if (userName.isEmpty() || userName.length() > 255) {
            throw wrong(at + ".userName must have 1 to 255 characters");
        }
        Set<String> services = new LinkedHashSet<>();
        JsonNode list = array(node, "services", at + ".");
        for (JsonNode service : list) {
            if (!SERVICES.contains(service.asText())) {
                throw wrong(at + ".services may hold \"STUDENT\" and \"PERSONNEL\"");
            }
            services.add(service.asText());
        }
        if (services.isEmpty()) {
            throw wrong(at + ".services must name at least one service");
        }
        if (node.has("schools") && node.get("schools").isEmpty()) {
            throw wrong(at + ".schools is empty; leave it out for an account that may act for every school");
        }
        return new Account(
                userName,
                password(node, at),
                former(node, at),
                services,
                schools(node, "schools", at + "."),
                expires(node, at));
    }

    private List<PasswordHash> former(JsonNode node, String at) {
        List<PasswordHash> former = new ArrayList<>();
        if (node.has("formerPasswordHashes")) {
            for (JsonNode hash : array(node, "formerPasswordHashes", at + ".")) {
                try {
                    former.add(PasswordHash.parse(hash.asText()));
                } catch (IllegalArgumentException e) {
                    throw wrong(at + ".formerPasswordHashes[" + former.size() + "] cannot be used: " + e.getMessage());
                }
            }
        }
        return former;
    }

    private PasswordHash password(JsonNode node, String at) {
        if (node.has("password") == node.has("passwordHash")) {
            throw wrong(at + " must have passwordHash (or, on loopback only, password), and not both");
        }
        if (node.has("passwordHash")) {
            try {
                return PasswordHash.parse(text(node, "passwordHash", at + "."));
            } catch (IllegalArgumentException e) {
                throw wrong(at + ".passwordHash cannot be used: " + e.getMessage());
            }
        }
        if (!loopback) {
            throw wrong(at + ".password is allowed only while the server is bound to loopback; "
                    + "put the line that 'serve --hash-password' prints in passwordHash");
        }
        return PasswordHash.cheap(text(node, "password", at + ".").toCharArray());
    }

    private Optional<LocalDate> expires(JsonNode node, String at) {
        if (!node.has("passwordExpires")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(node, "passwordExpires", at + ".")));
        } catch (DateTimeParseException e) {
            throw wrong(at + ".passwordExpires must be a date such as 2027-01-31");
        }
    }

    private Set<School> schools(JsonNode node, String key, String at) {
        Set<School> schools = new LinkedHashSet<>();
        if (node.has(key)) {
            for (JsonNode school : array(node, key, at)) {
                if (!School.isSchool(school.asText())) {
                    throw wrong(at + key + " holds schools written as LA number/school number, such as \"820/4321\"");
                }
                schools.add(School.parse(school.asText()));
            }
        }
        return schools;
    }

    private void object(JsonNode node, String at, Set<String> known) {
        if (!node.isObject()) {
            throw wrong(at + " must be an object in braces");
        }
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                throw wrong("\"" + printable(key) + "\" in " + at + " is not a key that is known here");
            }
        }
    }

    private JsonNode array(JsonNode node, String key, String at) {
        JsonNode value = node.path(key);
        if (!value.isArray()) {
            throw wrong(at + key + " must be there, a list in square brackets");
        }
        return value;
    }

    private String text(JsonNode node, String key, String at) {
        JsonNode value = node.path(key);
        if (!value.isTextual()) {
            throw wrong(at + key + " must be there, a text in quotes");
        }
        return value.textValue();
    }

    private static String printable(String key) {
        String safe = key.replaceAll("\\p{Cntrl}", "?");
        return safe.length() <= 60 ? safe : safe.substring(0, 60) + "…";
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("The accounts file " + file + " cannot be used: " + what + ".");
    }
}
