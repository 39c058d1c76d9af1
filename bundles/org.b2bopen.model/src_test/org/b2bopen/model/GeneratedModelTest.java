package org.b2bopen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.b2bopen.model.config.ConfigPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

/** The Ecore, the code made from it and the JSON Schema say the same. */
class GeneratedModelTest {
    private static final Set<String> WITH_PASSWORD =
            Set.of("Proxy", "LocalAuthority", "StudentSchool", "PersonnelSchool");

    @Test
    void H3_the_generated_code_is_that_of_the_ecore() throws IOException {
        Path ecore = Path.of(System.getProperty("basedir", ""), "model", "config.ecore")
                .toAbsolutePath();
        Resource resource = new XMIResourceImpl(URI.createFileURI(ecore.toString()));
        resource.load(Map.of());

        List<String> written = describe((EPackage) resource.getContents().getFirst());

        assertFalse(written.isEmpty());
        assertEquals(written, describe(ConfigPackage.eINSTANCE), "run releng/regenerate");
    }

    private static List<String> describe(EPackage model) {
        List<String> lines =
                new ArrayList<>(List.of(model.getName() + " " + model.getNsURI() + " " + model.getNsPrefix()));
        for (EClassifier classifier : model.getEClassifiers()) {
            switch (classifier) {
                case EEnum words ->
                    words.getELiterals()
                            .forEach(word -> lines.add(words.getName() + "." + word.getName() + "=" + word.getLiteral()
                                    + "/" + word.getValue()));
                case EClass type -> {
                    lines.add(type.getName()
                            + (type.isAbstract() ? " abstract" : "")
                            + type.getESuperTypes().stream()
                                    .map(ENamedElement::getName)
                                    .toList());
                    type.getEStructuralFeatures().forEach(feature -> lines.add(describe(feature)));
                }
                default -> lines.add(classifier.getName());
            }
        }
        return lines;
    }

    private static String describe(EStructuralFeature feature) {
        return String.join(
                " ",
                feature.getEContainingClass().getName() + "." + feature.getName(),
                feature.getEType().getName(),
                feature.getLowerBound() + ".." + feature.getUpperBound(),
                "default=" + feature.getDefaultValueLiteral(),
                "ordered=" + feature.isOrdered(),
                "unique=" + feature.isUnique(),
                "changeable=" + feature.isChangeable(),
                "transient=" + feature.isTransient(),
                "unsettable=" + feature.isUnsettable(),
                feature instanceof EReference reference ? "containment=" + reference.isContainment() : "attribute");
    }

    @Test
    void H3_the_schema_has_a_key_for_each_feature_and_for_each_password_and_no_other() throws IOException {
        JsonNode schema = schema();
        for (EClass type : classes()) {
            Set<String> expected = new TreeSet<>();
            type.getEAllStructuralFeatures().forEach(feature -> expected.add(feature.getName()));
            if (WITH_PASSWORD.contains(type.getName())) {
                expected.add("password");
            }
            Set<String> keys = new TreeSet<>();
            object(schema, type).path("properties").fieldNames().forEachRemaining(keys::add);

            assertEquals(expected, keys, type.getName());
            assertFalse(object(schema, type).path("additionalProperties").asBoolean(true), type.getName());
        }
    }

    @Test
    void H3_the_defaults_of_the_schema_are_those_of_the_model() throws IOException {
        JsonNode schema = schema();
        for (EClass type : classes()) {
            for (EAttribute attribute : type.getEAllAttributes()) {
                JsonNode property = object(schema, type).path("properties").path(attribute.getName());
                JsonNode named =
                        schema.path("$defs").path(property.path("$ref").asText().replace("#/$defs/", ""));
                JsonNode given = property.has("default") ? property.path("default") : named.path("default");
                if (!given.isMissingNode()) {
                    assertEquals(
                            attribute.getDefaultValueLiteral(),
                            given.asText(),
                            type.getName() + "." + attribute.getName());
                }
            }
        }
    }

    private static List<EClass> classes() {
        return ConfigPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                // A setting is no object of the format: its key is a key, see transportSettings.
                .filter(type -> type != ConfigPackage.Literals.TRANSPORT_SETTING)
                .toList();
    }

    private static JsonNode schema() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(NeutralConfiguration.class.getResource("configuration.schema.json"));
    }

    private static JsonNode object(JsonNode schema, EClass type) {
        String name = type.getName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getName().substring(1);
        return type == ConfigPackage.Literals.CONFIGURATION
                ? schema
                : schema.path("$defs").path(name);
    }
}
