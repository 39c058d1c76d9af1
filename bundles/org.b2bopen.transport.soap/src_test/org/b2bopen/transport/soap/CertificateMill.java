package org.b2bopen.transport.soap;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates made with the JDK's own keytool: an authority, and servers good and bad. */
final class CertificateMill {
    private static final String PASSWORD = "changeit";

    private final Path folder;
    private final Path authority;

    CertificateMill(Path folder) throws Exception {
        this.folder = folder;
        authority = folder.resolve("ca.p12");
        keytool(
                "-genkeypair",
                "-keystore",
                authority,
                "-alias",
                "ca",
                "-dname",
                "CN=Practice Authority",
                "-ext",
                "bc:c",
                "-validity",
                "3650");
    }

    /** A PEM file with the authority's certificate. */
    Path authorityPem() throws Exception {
        Path pem = folder.resolve("ca.pem");
        keytool("-exportcert", "-rfc", "-keystore", authority, "-alias", "ca", "-file", pem);
        return pem;
    }

    /** The same as a PKCS12 trust store without a password. */
    Path authorityStore() throws Exception {
        Path store = folder.resolve("trust.p12");
        Files.deleteIfExists(store);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setCertificateEntry("ca", load(authority).getCertificate("ca"));
        try (var out = Files.newOutputStream(store)) {
            keys.store(out, new char[0]);
        }
        return store;
    }

    /** A server signed by the authority; {@code start} as keytool takes it, for example {@code -10d}. */
    SSLContext server(String name, String start, int days) throws Exception {
        String alias = name + start;
        keytool(
                "-genkeypair",
                "-keystore",
                authority,
                "-alias",
                alias,
                "-signer",
                "ca",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:" + name,
                "-startdate",
                start,
                "-validity",
                Integer.toString(days));
        return context(authority, alias);
    }

    SSLContext selfSigned() throws Exception {
        Path store = folder.resolve("self.p12");
        keytool(
                "-genkeypair",
                "-keystore",
                store,
                "-alias",
                "server",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost");
        return context(store, "server");
    }

    private static SSLContext context(Path store, String alias) throws Exception {
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        KeyStore all = load(store);
        char[] password = PASSWORD.toCharArray();
        one.setKeyEntry("server", all.getKey(alias, password), password, all.getCertificateChain(alias));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static KeyStore load(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static void keytool(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        command.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12", "-J-XX:TieredStopAtLevel=1"));
        if (command.contains("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
