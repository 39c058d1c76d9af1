package org.b2bopen.messages.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** A person that nobody can mistake for a real one: the same for the same seed and number. */
final class SamplePerson {
    /** The pseudo post code of health statistics, which no address has. */
    static final String POST_CODE = "ZZ99 9ZZ";

    private static final String[] SURNAMES = {
        "Sampleton", "Fictitia", "Mockworth", "Testington", "Placeholder-Smythe", "Inventham", "Dummersley",
                "Fabricator",
        "O'Example", "Notrealson", "Pretendergast", "Specimen", "Müster-Sample", "Imaginby", "Trialworthy", "Exampleby"
    };
    private static final String[] FORENAMES = {
        "Alpha",
        "Bravo",
        "Charlie",
        "Delta",
        "Echo",
        "Foxtrot",
        "Golf",
        "Hotel",
        "India",
        "Juliett",
        "Kilo",
        "Lima",
        "Mike",
        "November",
        "Oscar",
        "Papa",
        "Quebec",
        "Romeo",
        "Sierra",
        "Tango",
        "Uniform",
        "Victor",
        "Whiskey",
        "Zulu"
    };
    private static final String[] STREETS = {"Sample Street", "Fiction Lane", "Example Road", "Invented Close"};

    private final SplittableRandom random;
    final int number;
    final String surname;
    final String forename;
    final String sex;

    SamplePerson(long seed, int number) {
        this.random = new SplittableRandom(seed * 1_000_003L + number);
        this.number = number;
        this.surname = pick(SURNAMES);
        this.forename = pick(FORENAMES);
        this.sex = pick("F", "M");
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String anyForename() {
        return pick(FORENAMES);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    String street() {
        return pick(STREETS);
    }

    /** From the numbers that are kept free for films and plays. */
    String phone() {
        return "01632 960%03d".formatted(between(0, 999));
    }

    String mail() {
        return "person%d@example.invalid".formatted(number);
    }
}
