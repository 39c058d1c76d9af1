package org.b2bopen.model.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.StudentSchool;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A kind of row that a configuration has a list of, each with a log-in.
 *
 * @param list where they are: of the configuration, or of its personnel
 */
public record RowKind<R extends EObject>(Class<R> type, EClass eClass, EReference list, Function<R, SecretKey> secret) {
    public static final RowKind<LocalAuthority> LOCAL_AUTHORITY = new RowKind<>(
            LocalAuthority.class,
            ConfigPackage.Literals.LOCAL_AUTHORITY,
            ConfigPackage.Literals.CONFIGURATION__LOCAL_AUTHORITIES,
            SecretKey::of);
    public static final RowKind<StudentSchool> STUDENT_SCHOOL = new RowKind<>(
            StudentSchool.class,
            ConfigPackage.Literals.STUDENT_SCHOOL,
            ConfigPackage.Literals.CONFIGURATION__STUDENT_SCHOOLS,
            SecretKey::of);
    public static final RowKind<PersonnelSchool> PERSONNEL_SCHOOL = new RowKind<>(
            PersonnelSchool.class,
            ConfigPackage.Literals.PERSONNEL_SCHOOL,
            ConfigPackage.Literals.PERSONNEL__SCHOOLS,
            SecretKey::of);

    public static final List<RowKind<? extends EObject>> ALL =
            List.of(LOCAL_AUTHORITY, STUDENT_SCHOOL, PERSONNEL_SCHOOL);

    EObject owner(Configuration configuration) {
        return list.getEContainingClass() == ConfigPackage.Literals.PERSONNEL
                ? configuration.getPersonnel()
                : configuration;
    }

    /** The rows of a configuration, as they are in it. */
    @SuppressWarnings("unchecked")
    public List<R> rows(Configuration configuration) {
        return (List<R>) owner(configuration).eGet(list);
    }

    public Optional<R> find(Configuration configuration, SecretKey key) {
        return rows(configuration).stream()
                .filter(row -> secret.apply(row).equals(key))
                .findFirst();
    }

    /** Which log-in a row of this kind has. */
    public SecretKey key(EObject row) {
        return secret.apply(type.cast(row));
    }

    /** A new row that is in no configuration. Texts are taken without the blanks around them. @param values by the names of the features */
    public R row(Map<String, ?> values) {
        R row = type.cast(EcoreUtil.create(eClass));
        values.forEach((name, value) -> {
            EStructuralFeature feature = eClass.getEStructuralFeature(name);
            if (feature != null) {
                row.eSet(feature, value instanceof String text ? text.strip() : value);
            }
        });
        return row;
    }

    /**
     * A copy of a configuration, to be checked, in which the row has the place of another, or the last.
     *
     * @param replaced the row of {@code configuration} whose place it takes; what the new one has no value for it has from there
     * @return the copy, and the row in it
     */
    public Trial<R> trial(Configuration configuration, Optional<R> replaced, Map<String, ?> values) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Configuration copy = (Configuration) copier.copy(configuration);
        R row = replaced.map(old -> type.cast(copier.get(old))).orElseGet(() -> type.cast(EcoreUtil.create(eClass)));
        R given = row(values);
        values.keySet().stream()
                .map(eClass::getEStructuralFeature)
                .filter(feature -> feature != null)
                .forEach(feature -> row.eSet(feature, given.eGet(feature)));
        if (row.eContainer() == null) {
            rows(copy).add(row);
        }
        return new Trial<>(copy, row);
    }

    public record Trial<R>(Configuration configuration, R row) {}
}
