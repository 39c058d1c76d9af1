package org.b2bopen.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes of a product's bundles what a plain class path can hold: the jars inside a bundle come out, and signatures go, because on a
 * plain class path two bundles must not share a package unless the same key signed them.
 */
public final class PlainJars {
    private PlainJars() {}

    /** @param arguments the folder to write into, then the bundles */
    public static void main(String[] arguments) throws IOException {
        Path to = Path.of(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            Path bundle = Path.of(arguments[i]);
            try (ZipFile jar = new ZipFile(bundle.toFile())) {
                write(jar, to.resolve(bundle.getFileName()));
                for (ZipEntry entry : Collections.list(jar.entries())) {
                    if (entry.getName().endsWith(".jar")) {
                        try (InputStream in = jar.getInputStream(entry)) {
                            Files.copy(
                                    in,
                                    to.resolve(Path.of(entry.getName()).getFileName()),
                                    StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
            }
        }
    }

    private static void write(ZipFile jar, Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (!isSignature(entry.getName()) && !entry.getName().endsWith(".jar")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = jar.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }
}
