package org.b2bopen.model.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Proxy;
import org.b2bopen.model.config.School;
import org.b2bopen.model.config.StudentSchool;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Between the tree of the neutral format and the model: a key is the name of a feature, and {@code password} is none. */
public final class NeutralMapping {
    private static final String PASSWORD = "password";
    private static final EClass ROOT = ConfigPackage.Literals.CONFIGURATION;

    private final NeutralSchema schema;

    public NeutralMapping(NeutralSchema schema) {
        this.schema = schema;
    }

    /** A configuration and the passwords given with it; an empty one asks for its removal. */
    public record Imported(Configuration configuration, Map<SecretKey, String> passwords) {}

    /** Values of the wrong kind are left out, so that the rules can be asked about the rest. */
    public Imported read(JsonNode tree) {
        Map<EObject, String> passwords = new HashMap<>();
        Configuration configuration = (Configuration) object(ROOT, tree, passwords);
        Map<SecretKey, String> byKey = new HashMap<>();
        passwords.forEach((element, password) -> byKey.put(secretKey(element), password));
        return new Imported(configuration, byKey);
    }

    private EObject object(EClass type, JsonNode node, Map<EObject, String> passwords) {
        EObject object = ConfigFactory.eINSTANCE.create(type);
        for (EReference reference : type.getEAllReferences()) {
            JsonNode value = node.path(reference.getName());
            if (reference.isMany()) {
                List<EObject> children = list(object, reference);
                value.forEach(child -> children.add(object(reference.getEReferenceType(), child, passwords)));
            } else {
                object.eSet(reference, object(reference.getEReferenceType(), value, passwords));
            }
        }
        type.getEAllAttributes().forEach(attribute -> attribute(object, attribute, node.path(attribute.getName())));
        if (node.path(PASSWORD).isTextual()) {
            passwords.put(object, node.path(PASSWORD).textValue());
        }
        return object;
    }

    private static void attribute(EObject object, EAttribute attribute, JsonNode node) {
        if (attribute.isMany()) {
            List<Object> values = list(object, attribute);
            for (JsonNode item : node) {
                Object value = value(attribute, item);
                if (value != null) {
                    values.add(value);
                }
            }
        } else {
            Object value = value(attribute, node);
            if (value != null) {
                object.eSet(attribute, value);
            }
        }
    }

    private static Object value(EAttribute attribute, JsonNode node) {
        if (node.isBoolean() && attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            return node.booleanValue();
        }
        if (node.isInt() && attribute.getEAttributeType().getInstanceClass() == int.class) {
            return node.intValue();
        }
        if (node.isTextual() && attribute.getEAttributeType() instanceof EEnum words) {
            var literal = words.getEEnumLiteralByLiteral(node.textValue());
            return literal == null ? null : literal.getInstance();
        }
        return node.isTextual() && attribute.getEAttributeType().getInstanceClass() == String.class
                ? node.textValue()
                : null;
    }

    public ObjectNode write(Configuration configuration) {
        return write(configuration, null);
    }

    private ObjectNode write(EObject object, String definition) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (String key : schema.keys(definition)) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(key);
            if (feature == null || isMigratedFolder(object, feature) && "".equals(object.eGet(feature))) {
                continue;
            }
            if (feature.isMany()) {
                ArrayNode values = node.putArray(key);
                list(object, feature).forEach(value -> values.add(json(value)));
            } else {
                node.set(key, json(object.eGet(feature)));
            }
        }
        return node;
    }

    private JsonNode json(Object value) {
        return switch (value) {
            case null -> JsonNodeFactory.instance.nullNode();
            case Boolean truth -> JsonNodeFactory.instance.booleanNode(truth);
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            case Enumerator word -> JsonNodeFactory.instance.textNode(word.getLiteral());
            case EObject child -> write(child, definition(child.eClass()));
            default -> JsonNodeFactory.instance.textNode(value.toString());
        };
    }

    private static boolean isMigratedFolder(EObject object, EStructuralFeature feature) {
        return object instanceof StudentSchool && feature.getName().startsWith("files");
    }

    private static String definition(EClass type) {
        return type.getName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getName().substring(1);
    }

    private static SecretKey secretKey(EObject element) {
        return switch (element) {
            case Proxy proxy -> SecretKey.PROXY;
            case LocalAuthority la -> SecretKey.of(la);
            case School school -> SecretKey.of(school);
            default -> throw new IllegalArgumentException(element.eClass().getName());
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(EObject object, EStructuralFeature feature) {
        return (List<T>) object.eGet(feature);
    }
}
