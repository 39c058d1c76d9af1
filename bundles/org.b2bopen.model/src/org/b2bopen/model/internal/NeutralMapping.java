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
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Personnel;
import org.b2bopen.model.config.Proxy;
import org.b2bopen.model.config.School;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.model.config.TransportSetting;
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
    private static final EClass SETTING = ConfigPackage.Literals.TRANSPORT_SETTING;

    private final NeutralSchema schema;
    private final Transports transports;

    /** @param transports tell which settings are passwords, and what the others are */
    public NeutralMapping(NeutralSchema schema, Transports transports) {
        this.schema = schema;
        this.transports = transports;
    }

    /** A configuration and the passwords given with it; an empty one asks for its removal. */
    public record Imported(Configuration configuration, Map<SecretKey, String> passwords) {}

    /** Values of the wrong kind are left out, so that the rules can be asked about the rest. */
    public Imported read(JsonNode tree) {
        Map<EObject, String> passwords = new HashMap<>();
        Configuration configuration = (Configuration) object(ROOT, tree, passwords);
        Map<SecretKey, String> byKey = new HashMap<>();
        passwords.forEach((element, password) -> byKey.put(secretKey(element), password));
        configuration.getLocalAuthorities().forEach(la -> takeSecrets(TransportSettings.of(la), byKey));
        takeSecrets(TransportSettings.of(configuration.getPersonnel()), byKey);
        return new Imported(configuration, byKey);
    }

    /** Settings of type password are no part of the configuration. */
    private void takeSecrets(TransportSettings settings, Map<SecretKey, String> passwords) {
        transports
                .find(settings.transport())
                .ifPresent(transport -> settings.stored().removeIf(one -> {
                    boolean secret = transport
                            .setting(one.getKey())
                            .map(SettingDescription::isPassword)
                            .orElse(false);
                    if (secret) {
                        passwords.put(settings.secret(one.getKey()), one.getValue());
                    }
                    return secret;
                }));
    }

    private EObject object(EClass type, JsonNode node, Map<EObject, String> passwords) {
        EObject object = ConfigFactory.eINSTANCE.create(type);
        for (EReference reference : type.getEAllReferences()) {
            JsonNode value = node.path(reference.getName());
            if (reference.getEReferenceType() == SETTING) {
                settings(list(object, reference), value);
            } else if (reference.isMany()) {
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

    private static void settings(List<TransportSetting> settings, JsonNode node) {
        node.properties().forEach(entry -> {
            if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
                TransportSetting setting = ConfigFactory.eINSTANCE.createTransportSetting();
                setting.setKey(entry.getKey());
                setting.setValue(entry.getValue().asText());
                settings.add(setting);
            }
        });
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
            if (feature.getEType() == SETTING) {
                node.set(key, settings(object));
            } else if (feature.isMany()) {
                ArrayNode values = node.putArray(key);
                list(object, feature).forEach(value -> values.add(json(value)));
            } else {
                node.set(key, json(object.eGet(feature)));
            }
        }
        return node;
    }

    /** In the order of their declaration, and those that nobody declares at the end. */
    private ObjectNode settings(EObject owner) {
        TransportSettings settings =
                owner instanceof LocalAuthority la ? TransportSettings.of(la) : TransportSettings.of((Personnel) owner);
        List<SettingDescription> declared = transports
                .find(settings.transport())
                .map(TransportDescription::settings)
                .orElse(List.of());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        declared.stream()
                .filter(one -> !settings.get(one.key()).isEmpty())
                .forEach(one -> node.set(one.key(), typed(one.type(), settings.get(one.key()))));
        settings.stored().stream()
                .filter(one -> declared.stream().noneMatch(known -> known.key().equals(one.getKey())))
                .forEach(one -> node.put(one.getKey(), one.getValue()));
        return node;
    }

    private static JsonNode typed(SettingDescription.Type type, String value) {
        return switch (type) {
            case INTEGER ->
                value.matches("-?[0-9]{1,9}")
                        ? JsonNodeFactory.instance.numberNode(Integer.parseInt(value))
                        : JsonNodeFactory.instance.textNode(value);
            case BOOLEAN -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(value));
            case STRING, FILE, FOLDER, PASSWORD, CHOICE -> JsonNodeFactory.instance.textNode(value);
        };
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
