package org.b2bopen.messages.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import org.b2bopen.messages.Finding;
import org.b2bopen.messages.MessageType;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A folder of the user's own XSDs, which override the shipped ones by root element and version (V3). An XSD in a sub-folder named
 * as a version, such as {@code 25.0}, is for that version; one in the folder itself is for the version that its {@code version}
 * attribute names, or for all if it names none. Read again when a file in it changes. Safe for several threads.
 */
public final class UserSchemas {
    private record Seen(Path file, long size, long modified) {}

    /** @param problem why the schema cannot be used; empty if it can */
    private record Own(
            String root, String version, Path file, String namespace, Optional<Schema> schema, String problem) {}

    private final Path folder;
    private List<Seen> seen = List.of();
    private List<Own> schemas = List.of();

    public UserSchemas(Path folder) {
        this.folder = folder;
    }

    Optional<MessageHandler.Chosen> choose(MessageType type, Prologue prologue, Findings findings) throws SAXException {
        List<Own> ofRoot = current(findings).stream()
                .filter(own -> own.root().equals(type.rootElement()))
                .toList();
        Optional<Own> fitting = ofRoot.stream()
                .filter(own -> own.version().isEmpty() || Prologue.same(own.version(), prologue.version()))
                .max(Comparator.comparing((Own own) -> !own.version().isEmpty()));
        if (fitting.isEmpty()) {
            if (!ofRoot.isEmpty()) {
                findings.add(new Finding(
                        Finding.Code.NATIONAL_RULE,
                        "None of your own schemas for " + type.rootElement()
                                + " is for the version of this file, so the shipped one was used. Put one into a"
                                + " sub-folder named as the version if it should be.",
                        0,
                        0,
                        ""));
            }
            return Optional.empty();
        }
        Own own = fitting.get();
        if (own.schema().isEmpty()) {
            findings.add(unusable(own.file(), own.problem()));
            throw new MessageHandler.Unreadable();
        }
        return Optional.of(new MessageHandler.Chosen(type, own.schema().get(), Optional.empty(), own.namespace()));
    }

    private static Finding unusable(Path file, String problem) {
        return new Finding(
                Finding.Code.SCHEMA,
                "Your own schema " + file.getFileName()
                        + " cannot be used, so no file of its kind can be checked. Correct it"
                        + " or remove it from the folder of schemas. " + problem,
                0,
                0,
                "");
    }

    private synchronized List<Own> current(Findings findings) throws SAXException {
        try {
            List<Seen> now = look();
            if (!now.equals(seen)) {
                List<Own> read = new ArrayList<>();
                for (Seen file : now) {
                    read(file.file(), read);
                }
                schemas = List.copyOf(read);
                seen = now;
            }
            return schemas;
        } catch (IOException e) {
            findings.add(unusable(folder, "The folder cannot be read: " + e.getMessage()));
            throw new MessageHandler.Unreadable();
        }
    }

    private List<Seen> look() throws IOException {
        List<Seen> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, 2)) {
            for (Path file : (Iterable<Path>) walk.sorted()::iterator) {
                if (file.getFileName()
                        .toString()
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith(".xsd")) {
                    files.add(new Seen(
                            file,
                            Files.size(file),
                            Files.getLastModifiedTime(file).toMillis()));
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return files;
    }

    private void read(Path file, List<Own> into) throws IOException {
        Element schema;
        try (InputStream in = Files.newInputStream(file)) {
            schema = SchemaReader.parse(in).getDocumentElement();
        } catch (SAXException e) {
            return; // nothing can be told about a root from what is not XML, and nothing includes it
        }
        List<String> roots = SchemaReader.children(schema).stream()
                .filter(child -> child.getLocalName().equals("element"))
                .map(element -> element.getAttribute("name"))
                .toList();
        if (roots.isEmpty()) {
            return;
        }
        Optional<Schema> compiled = Optional.empty();
        String problem = "";
        try {
            compiled = Optional.of(Xml.compile(
                    Xml.systemId(file.getFileName().toString()), name -> Files.newInputStream(beside(file, name))));
        } catch (SAXException | IOException e) {
            problem = "(" + e.getMessage() + ")";
        }
        String version = file.getParent().equals(folder)
                ? schema.getAttribute("version").strip()
                : file.getParent().getFileName().toString();
        for (String root : roots) {
            into.add(new Own(root, version, file, schema.getAttribute("targetNamespace"), compiled, problem));
        }
    }

    /** What a schema includes stands beside it, or in the folder itself; its location is only trusted for the name. */
    private Path beside(Path file, String name) {
        Path sibling = file.resolveSibling(name);
        return Files.exists(sibling) ? sibling : folder.resolve(name);
    }
}
