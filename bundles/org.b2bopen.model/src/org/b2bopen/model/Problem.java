package org.b2bopen.model;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Something that is not right in a configuration.
 *
 * @param element what it is about
 * @param key the feature of the element by its name in the model and in H3, or {@code password}
 * @param sentence goes on where the name of the key ends ("must be four digits"); holds no password
 */
public record Problem(Severity severity, EObject element, String key, String sentence) {
    /** Whether it stops the configuration from being stored. */
    public enum Severity {
        ERROR,
        /** A dialog does not accept it; an import does, because the rest of the configuration works without. */
        WARNING
    }

    static Problem error(EObject element, String key, String sentence) {
        return new Problem(Severity.ERROR, element, key, sentence);
    }

    static Problem warning(EObject element, String key, String sentence) {
        return new Problem(Severity.WARNING, element, key, sentence);
    }

    /** Where it is in the neutral format (H3), such as {@code localAuthorities[1].number}. */
    public String path() {
        String prefix = path(element);
        return prefix.isEmpty() ? key : prefix + "." + key;
    }

    static String path(EObject element) {
        EReference reference = element.eContainmentFeature();
        if (reference == null) {
            return "";
        }
        String prefix = path(element.eContainer());
        String own = prefix.isEmpty() ? reference.getName() : prefix + "." + reference.getName();
        return reference.isMany()
                ? own + "[" + ((List<?>) element.eContainer().eGet(reference)).indexOf(element) + "]"
                : own;
    }

    @Override
    public String toString() {
        return path() + ": " + sentence;
    }
}
