package org.b2bopen.model.edit.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.edit.Labels;
import org.b2bopen.model.edit.RowKind;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings what one person changed since {@code base} into what is stored now, which others may have changed since. Single values are
 * compared one by one, lists of rows row by row. Where both changed the same, it is named, and the person's own wins.
 */
public final class ThreeWayMerge {
    private final Map<EObject, EObject> origins;
    private final List<RowKind<? extends EObject>> rows;
    private final List<String> conflicts = new ArrayList<>();

    /** @param origins for elements of {@code mine} the element of {@code base} that they were */
    public ThreeWayMerge(Map<EObject, EObject> origins, List<RowKind<? extends EObject>> rows) {
        this.origins = origins;
        this.rows = rows;
    }

    /** Changes {@code now}. */
    public void into(Configuration base, Configuration mine, Configuration now) {
        values(base, mine, now);
    }

    /** What both have changed, in the words of people. */
    public List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    private void values(EObject base, EObject mine, EObject now) {
        for (EStructuralFeature feature : mine.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute) {
                value(feature, base, mine, now);
            } else if (feature.getEType() == ConfigPackage.Literals.TRANSPORT_SETTING) {
                settings(feature, base, mine, now);
            } else if (feature instanceof EReference reference && !reference.isMany()) {
                values((EObject) base.eGet(reference), (EObject) mine.eGet(reference), (EObject) now.eGet(reference));
            } else {
                rows.stream()
                        .filter(kind -> kind.list() == feature)
                        .forEach(kind -> rows(kind, list(base, feature), list(mine, feature), list(now, feature)));
            }
        }
    }

    private void value(EStructuralFeature feature, EObject base, EObject mine, EObject now) {
        Object wanted = mine.eGet(feature);
        if (same(wanted, base.eGet(feature)) || same(wanted, now.eGet(feature))) {
            return;
        }
        if (!same(base.eGet(feature), now.eGet(feature))) {
            conflicts.add(Labels.of(feature));
        }
        now.eSet(feature, wanted instanceof List<?> list ? List.copyOf(list) : wanted);
    }

    /** All settings of a transport together: what one of them means depends on the others. */
    private void settings(EStructuralFeature feature, EObject base, EObject mine, EObject now) {
        if (EcoreUtil.equals(list(mine, feature), list(base, feature))
                || EcoreUtil.equals(list(mine, feature), list(now, feature))) {
            return;
        }
        if (!EcoreUtil.equals(list(base, feature), list(now, feature))) {
            conflicts.add(Labels.of(feature));
        }
        now.eSet(feature, List.copyOf(EcoreUtil.copyAll(list(mine, feature))));
    }

    private static boolean same(Object one, Object other) {
        return Objects.equals(
                one instanceof List<?> list ? List.copyOf(list) : one,
                other instanceof List<?> list ? List.copyOf(list) : other);
    }

    private void rows(RowKind<?> kind, List<EObject> base, List<EObject> mine, List<EObject> now) {
        // Looked up before anything is changed: a row may get a number that another had.
        Map<EObject, EObject> stored = new IdentityHashMap<>();
        for (EObject row : base) {
            find(kind, row, now).ifPresent(found -> stored.put(row, found));
        }
        for (EObject row : base) {
            EObject found = stored.get(row);
            boolean deleted = mine.stream().noneMatch(each -> origins.get(each) == row);
            if (deleted && found != null) {
                noteUnless(EcoreUtil.equals(found, row), found);
                now.remove(found);
            }
        }
        for (EObject row : mine) {
            EObject origin = origins.get(row);
            if (origin == null) {
                added(kind, row, now);
            } else if (!EcoreUtil.equals(row, origin)) {
                changed(origin, stored.get(origin), row, now);
            }
        }
    }

    private void added(RowKind<?> kind, EObject row, List<EObject> now) {
        Optional<EObject> found = find(kind, row, now);
        if (found.isPresent()) {
            noteUnless(EcoreUtil.equals(found.get(), row), row);
            now.set(now.indexOf(found.get()), EcoreUtil.copy(row));
        } else {
            now.add(EcoreUtil.copy(row));
        }
    }

    private void changed(EObject origin, EObject found, EObject row, List<EObject> now) {
        if (found == null) {
            noteUnless(false, row);
            now.add(EcoreUtil.copy(row));
        } else {
            noteUnless(EcoreUtil.equals(found, origin) || EcoreUtil.equals(found, row), row);
            now.set(now.indexOf(found), EcoreUtil.copy(row));
        }
    }

    private void noteUnless(boolean unchanged, EObject row) {
        if (!unchanged) {
            conflicts.add(Labels.of(row));
        }
    }

    private static Optional<EObject> find(RowKind<?> kind, EObject like, List<EObject> rows) {
        return rows.stream()
                .filter(each -> kind.key(each).equals(kind.key(like)))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject element, EStructuralFeature feature) {
        return (List<EObject>) element.eGet(feature);
    }
}
