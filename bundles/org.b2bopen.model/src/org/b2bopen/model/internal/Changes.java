package org.b2bopen.model.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.b2bopen.model.ImportPlan.Change;
import org.b2bopen.model.ImportPlan.Change.Kind;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Personnel;
import org.b2bopen.model.config.TransportSetting;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is different between two configurations: values one by one, rows by what names them. */
public final class Changes {
    private static final String PASSWORD = "password";
    private static final String STORED = "(stored)";
    private static final String NEW = "(new)";

    private final Configuration before;
    private final Configuration after;
    private final Map<SecretKey, String> passwords;
    private final SecretStore secrets;
    private final Transports transports;
    private final Map<EObject, SecretKey> logIns = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /** @param passwords those given with the import; an empty one removes */
    public Changes(
            Configuration before,
            Configuration after,
            Map<SecretKey, String> passwords,
            SecretStore secrets,
            Transports transports) {
        this.transports = transports;
        this.before = before;
        this.after = after;
        this.passwords = passwords;
        this.secrets = secrets;
        logIns.putAll(LogIns.of(before));
        logIns.putAll(LogIns.of(after));
    }

    public List<Change> all() {
        compare(before, after);
        return List.copyOf(changes);
    }

    private void compare(EObject old, EObject now) {
        for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute || feature.getEType() == ConfigPackage.Literals.TRANSPORT_SETTING) {
                value(feature, old, now);
            } else if (feature instanceof EReference reference && reference.isMany()) {
                rows(list(old, reference), list(now, reference));
            } else {
                compare((EObject) old.eGet(feature), (EObject) now.eGet(feature));
            }
        }
        password(now);
        switch (now) {
            case LocalAuthority la -> settings(la, TransportSettings.of(la));
            case Personnel personnel -> settings(personnel, TransportSettings.of(personnel));
            default -> {
                // Nothing else has a transport.
            }
        }
    }

    private void settings(EObject owner, TransportSettings settings) {
        settings.secrets(transports).forEach(key -> secret(owner, key));
    }

    private void value(EStructuralFeature feature, EObject old, EObject now) {
        String was = text(old.eGet(feature));
        String is = text(now.eGet(feature));
        if (!was.equals(is)) {
            changes.add(new Change(Kind.CHANGED, now, feature.getName(), was, is));
        }
    }

    private void password(EObject now) {
        if (logIns.containsKey(now)) {
            secret(now, logIns.get(now));
        }
    }

    private void secret(EObject owner, SecretKey key) {
        if (!passwords.containsKey(key)) {
            return;
        }
        String given = passwords.get(key);
        String was = secrets.get(key).orElse("");
        if (!was.equals(given)) {
            changes.add(
                    new Change(Kind.CHANGED, owner, PASSWORD, was.isEmpty() ? "" : STORED, given.isEmpty() ? "" : NEW));
        }
    }

    private void rows(List<EObject> old, List<EObject> now) {
        Map<SecretKey, EObject> stored = new HashMap<>();
        old.forEach(row -> stored.put(logIns.get(row), row));
        for (EObject row : now) {
            EObject same = stored.remove(logIns.get(row));
            if (same == null) {
                changes.add(new Change(Kind.ADDED, row, "", "", ""));
            } else {
                compare(same, row);
            }
        }
        old.stream()
                .filter(stored::containsValue)
                .forEach(row -> changes.add(new Change(Kind.REMOVED, row, "", "", "")));
    }

    private static String text(Object value) {
        return switch (value) {
            case List<?> values -> values.stream().map(Changes::text).collect(Collectors.joining(", "));
            case Enumerator word -> word.getLiteral();
            case TransportSetting setting -> setting.getKey() + " = " + setting.getValue();
            case null -> "";
            default -> value.toString();
        };
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject element, EReference reference) {
        return (List<EObject>) element.eGet(reference);
    }
}
