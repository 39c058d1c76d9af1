package org.b2bopen.model;

import java.util.Objects;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.School;
import org.b2bopen.model.config.StudentSchool;

/** Names a password in secure storage by what it belongs to. */
public record SecretKey(String path) {
    public static final SecretKey PROXY = new SecretKey("proxy");

    public SecretKey {
        Objects.requireNonNull(path);
    }

    public static SecretKey of(LocalAuthority la) {
        return new SecretKey("la/" + la.getNumber());
    }

    public static SecretKey of(School school) {
        return switch (school) {
            case StudentSchool row ->
                new SecretKey("student/" + row.getLaNumber() + "/" + row.getSchoolNumber() + "/"
                        + row.getDestinationLaNumber());
            case PersonnelSchool row -> new SecretKey("personnel/" + row.getLaNumber() + "/" + row.getSchoolNumber());
            default -> throw new IllegalArgumentException(school.eClass().getName());
        };
    }
}
