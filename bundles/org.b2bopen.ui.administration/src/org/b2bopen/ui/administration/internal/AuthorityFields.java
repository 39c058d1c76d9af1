package org.b2bopen.ui.administration.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.edit.Labels;
import org.b2bopen.ui.RowForm;

/** The fields of an LA (A2). */
final class AuthorityFields {
    static final RowForm.Kind<LocalAuthority> KIND = new RowForm.Kind<>(
            LocalAuthority.class,
            ConfigPackage.Literals.LOCAL_AUTHORITY,
            ConfigPackage.Literals.CONFIGURATION__LOCAL_AUTHORITIES,
            List.of("number", "url", "userName", "transport", "allowUnencrypted", "onSchemaError"),
            labels(),
            SecretKey::of);

    private AuthorityFields() {}

    private static Map<String, String> labels() {
        return Stream.of("number", "url", "userName", "transport", "allowUnencrypted", "onSchemaError", "password")
                .collect(Collectors.toMap(key -> key, key -> Labels.of(ConfigPackage.Literals.LOCAL_AUTHORITY, key)));
    }
}
