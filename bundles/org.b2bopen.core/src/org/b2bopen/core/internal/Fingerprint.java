package org.b2bopen.core.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.b2bopen.model.config.Configuration;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Tells whether two configurations are the same, in this process or in another (S6). */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Configuration configuration) {
        MessageDigest digest = TransferKey.sha256();
        add(configuration, digest);
        for (TreeIterator<EObject> all = configuration.eAllContents(); all.hasNext(); ) {
            add(all.next(), digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(EObject object, MessageDigest digest) {
        digest.update(object.eClass().getName().getBytes(StandardCharsets.UTF_8));
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            digest.update((attribute.getName() + "=" + object.eGet(attribute) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
