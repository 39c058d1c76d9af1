package org.b2bopen.messages.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads from XSDs which children an element may have and the words of {@code urn:b2bopen:schema} about them. Knows what our
 * schemas use: named types and groups, sequence, choice, all, any; no substitution, no derivation of complex types.
 */
public final class SchemaReader {
    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;
    private static final String WORDS = "urn:b2bopen:schema";

    private final Map<String, Element> globals = new HashMap<>();
    private final Map<String, TypeModel> types = new HashMap<>();

    private SchemaReader() {}

    /** The model of a root element, or nothing if none of the schemas declares it. */
    public static Optional<ElementModel> read(List<URL> schemas, String rootElement) throws IOException {
        SchemaReader reader = new SchemaReader();
        for (URL schema : schemas) {
            try (InputStream in = schema.openStream()) {
                reader.collect(parse(in));
            } catch (SAXException e) {
                throw new IOException("The schema " + schema + " is not well-formed: " + e.getMessage(), e);
            }
        }
        Element root = reader.globals.get("element " + rootElement);
        return Optional.ofNullable(root).map(element -> reader.element(element, 1, 0));
    }

    static Document parse(InputStream in) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void collect(Document document) {
        for (Element child : children(document.getDocumentElement())) {
            if (child.hasAttribute("name")) {
                globals.put(key(child) + " " + child.getAttribute("name"), child);
            }
        }
    }

    private static String key(Element element) {
        return switch (element.getLocalName()) {
            case "complexType", "simpleType" -> "type";
            default -> element.getLocalName();
        };
    }

    private ElementModel element(Element declaration, int outerMax, int ordinal) {
        Element local = declaration;
        if (declaration.hasAttribute("ref")) {
            local = globals.getOrDefault("element " + localName(declaration.getAttribute("ref")), declaration);
        }
        String name = local.getAttribute("name");
        String label = local.getAttributeNS(WORDS, "label");
        return new ElementModel(
                name.intern(),
                label.isEmpty() ? name : label,
                Math.max(max(declaration), outerMax),
                "true".equals(declaration.getAttributeNS(WORDS, "anywhere")),
                NationalRules.READ.contains(name) || HeaderFields.READ.contains(name),
                ordinal,
                typeOf(local));
    }

    private TypeModel typeOf(Element declaration) {
        String named = localName(declaration.getAttribute("type"));
        if (named.isEmpty()) {
            return children(declaration).stream()
                    .filter(child -> key(child).equals("type"))
                    .findFirst()
                    .map(child -> type(child, null))
                    .orElseGet(() -> new TypeModel(TypeModel.Kind.ANY, false, ""));
        }
        TypeModel known = types.get(named);
        if (known != null) {
            return known;
        }
        Element definition = globals.get("type " + named);
        return definition == null ? new TypeModel(TypeModel.Kind.TEXT, false, "") : type(definition, named);
    }

    private TypeModel type(Element definition, String name) {
        boolean simple = definition.getLocalName().equals("simpleType")
                || children(definition).stream()
                        .anyMatch(child -> child.getLocalName().equals("simpleContent"));
        TypeModel.Kind kind = simple
                ? TypeModel.Kind.TEXT
                : "true".equals(definition.getAttributeNS(WORDS, "any")) ? TypeModel.Kind.ANY : TypeModel.Kind.ELEMENTS;
        TypeModel model = new TypeModel(
                kind,
                "true".equals(definition.getAttributeNS(WORDS, "open")),
                definition.getAttributeNS(WORDS, "says"));
        if (name != null) {
            types.put(name, model);
        }
        if (kind == TypeModel.Kind.ELEMENTS) {
            particles(definition, model, 1, true);
        }
        return model;
    }

    private void particles(Element parent, TypeModel model, int outerMax, boolean needed) {
        for (Element child : children(parent)) {
            boolean childNeeded = needed && !"0".equals(child.getAttribute("minOccurs"));
            int childMax = Math.max(outerMax, max(child));
            switch (child.getLocalName()) {
                case "element" -> {
                    ElementModel element = element(child, outerMax, model.children.size());
                    model.children.putIfAbsent(element.name(), element);
                    if (childNeeded) {
                        model.required.add(Set.of(element.name()));
                    }
                }
                case "sequence", "all" -> particles(child, model, childMax, childNeeded);
                case "group" ->
                    particles(
                            globals.get("group " + localName(child.getAttribute("ref"))), model, childMax, childNeeded);
                case "choice" -> {
                    particles(child, model, childMax, false);
                    if (childNeeded) {
                        Set<String> names = new HashSet<>();
                        children(child).forEach(alternative -> names.add(alternative.getAttribute("name")));
                        model.required.add(names);
                    }
                }
                case "attribute" -> {
                    model.attributes.add(child.getAttribute("name"));
                    if ("required".equals(child.getAttribute("use"))) {
                        model.requiredAttributes.add(child.getAttribute("name"));
                    }
                }
                default -> {
                    // any, annotation, anyAttribute say nothing about declared children
                }
            }
        }
    }

    private static int max(Element particle) {
        String max = particle.getAttribute("maxOccurs");
        return max.isEmpty() ? 1 : max.equals("unbounded") ? Integer.MAX_VALUE : Integer.parseInt(max);
    }

    private static String localName(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    static List<Element> children(Element parent) {
        List<Element> elements = new java.util.ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && XSD.equals(element.getNamespaceURI())) {
                elements.add(element);
            }
        }
        return elements;
    }
}
