package org.b2bopen.faults;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What was asked for.
 *
 * @param kills how many of whatever the figure counts; empty for its aim, or its short version's
 * @param lib the folder with the class path of the processes that are started
 * @param product the folder of the product
 */
record Options(String figure, OptionalLong kills, long seed, boolean quick, boolean keep, Path lib, Path product) {
    static Options parse(String... arguments) {
        OptionalLong kills = OptionalLong.empty();
        long seed = ThreadLocalRandom.current().nextInt(1_000_000);
        boolean quick = false;
        boolean keep = false;
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--kills" -> kills = OptionalLong.of(Long.parseLong(arguments[++i]));
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                case "--short" -> quick = true;
                case "--keep" -> keep = true;
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        return new Options(
                arguments[0],
                kills,
                seed,
                quick,
                keep,
                Path.of(System.getProperty("faults.lib")),
                Path.of(System.getProperty("faults.product")));
    }

    long kills(long aim, long inVerify) {
        return kills.orElse(quick ? inVerify : aim);
    }
}
