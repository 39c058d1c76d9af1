package org.b2bopen.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A receiver's key store for loopback, and its certificate for those who are to trust it; made by keytool. */
record PrivateKey(Path store, Path certificate) {
    static PrivateKey make(Path folder) throws IOException, InterruptedException {
        PrivateKey key = new PrivateKey(folder.resolve("receiver.p12"), folder.resolve("receiver.pem"));
        keytool(
                "-genkeypair",
                "-alias",
                "receiver",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                key.store().toString(),
                "-storepass",
                School.PASSWORD);
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "receiver",
                "-keystore",
                key.store().toString(),
                "-storepass",
                School.PASSWORD,
                "-file",
                key.certificate().toString());
        return key;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
    }
}
