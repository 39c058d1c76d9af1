package org.b2bopen.cli.internal.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** New random passwords for every demo, of the kind that A8 asks for. */
final class DemoPasswords {
    private static final List<String> KINDS =
            List.of("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz", "23456789", "!$%&*+-=?@");
    private static final int OF_EACH_KIND = 5;

    private final SecureRandom random = new SecureRandom();

    String next() {
        List<Character> characters = new ArrayList<>();
        for (String kind : KINDS) {
            for (int i = 0; i < OF_EACH_KIND; i++) {
                characters.add(kind.charAt(random.nextInt(kind.length())));
            }
        }
        Collections.shuffle(characters, random);
        StringBuilder password = new StringBuilder();
        characters.forEach(password::append);
        return password.toString();
    }
}
