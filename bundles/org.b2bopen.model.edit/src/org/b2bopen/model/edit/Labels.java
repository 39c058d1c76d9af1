package org.b2bopen.model.edit;

import java.util.MissingResourceException;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.School;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.model.config.provider.ConfigEditPlugin;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What people call the parts of a configuration: the same words in every dialog, in the undo menu and in the preview of an import. */
public final class Labels {
    private Labels() {}

    public static String of(EClass type) {
        return ConfigEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type");
    }

    /** With the numbers by which people tell rows of a kind apart. */
    public static String of(EObject element) {
        return switch (element) {
            case LocalAuthority la -> of(la.eClass()) + " " + la.getNumber();
            case StudentSchool row ->
                row.getLaNumber() + "/" + row.getSchoolNumber() + " \u2192 " + row.getDestinationLaNumber() + " "
                        + row.getName();
            case School row -> row.getLaNumber() + "/" + row.getSchoolNumber() + " " + row.getName();
            default -> of(element.eClass());
        };
    }

    public static String of(EStructuralFeature feature) {
        return ConfigEditPlugin.INSTANCE.getString(
                "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /** @param key name of a feature of the type, or {@code password} */
    public static String of(EClass type, String key) {
        EStructuralFeature feature = type.getEStructuralFeature(key);
        if (feature != null) {
            return of(feature);
        }
        try {
            return ConfigEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_" + key + "_feature");
        } catch (MissingResourceException e) {
            return ConfigEditPlugin.INSTANCE.getString("_UI_" + key);
        }
    }
}
