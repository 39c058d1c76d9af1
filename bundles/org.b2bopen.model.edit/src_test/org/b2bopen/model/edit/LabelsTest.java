package org.b2bopen.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.b2bopen.model.config.ConfigPackage;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void A7_every_part_of_the_configuration_has_a_name_for_people() {
        ConfigPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .forEach(type -> {
                    assertFalse(Labels.of(type).isBlank(), type.getName());
                    type.getEStructuralFeatures()
                            .forEach(feature -> assertFalse(Labels.of(feature).isBlank(), feature.getName()));
                });
        assertEquals("LA No.", Labels.of(ConfigPackage.Literals.LOCAL_AUTHORITY__NUMBER));
        assertEquals("Password", Labels.of(ConfigPackage.Literals.LOCAL_AUTHORITY, "password"));
        assertEquals("Proxy Password", Labels.of(ConfigPackage.Literals.PROXY, "password"));
    }
}
