package org.b2bopen.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.Day;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.OnSchemaError;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.SecurityProtocol;
import org.b2bopen.model.config.StudentSchool;

/** Acceptable configurations, all fictitious. */
final class SampleConfigurations {
    private static final ConfigFactory FACTORY = ConfigFactory.eINSTANCE;
    private static final String LETTERS = "abcXYZ äöü éß 漢字 😀 <>&\"'\\/{}[]$%#@;:,.";

    private SampleConfigurations() {}

    static Configuration empty() {
        Configuration configuration = FACTORY.createConfiguration();
        configuration.setProxy(FACTORY.createProxy());
        configuration.setSchedule(FACTORY.createSchedule());
        configuration.setPersonnel(FACTORY.createPersonnel());
        configuration.setLogs(FACTORY.createLogs());
        return configuration;
    }

    /** Every feature has another value than its default. */
    static Configuration everything(Path folder) {
        Configuration configuration = empty();
        configuration.setRootFolder(folder.resolve("b2b").toString());
        configuration.setSecurityProtocol(SecurityProtocol.TL_SV13);
        configuration.setTrustStore(folder.resolve("ca.pem").toString());
        configuration.getProxy().setUse(true);
        configuration.getProxy().setName("proxy.example:8080");
        configuration.getProxy().setUserName("proxy user");
        configuration.getSchedule().getDays().addAll(List.of(Day.THURSDAY, Day.MONDAY));
        configuration.getSchedule().getAt().addAll(List.of("14:05", "02:30"));
        configuration.getSchedule().setCatchUp(false);
        configuration.getLogs().setKeepDays(30);
        configuration.getLogs().setKeepMegabytes(50);
        LocalAuthority la = la("820", "http://la.example/b2b");
        la.setUserName("la user");
        la.setTransport("soap");
        la.setAllowUnencrypted(true);
        la.setOnSchemaError(OnSchemaError.SEND);
        configuration.getLocalAuthorities().add(la);
        LocalAuthority other = la("999", "sftp://files.example/in");
        other.setTransport("sftp");
        configuration.getLocalAuthorities().add(other);
        StudentSchool row = student("820", "4321", "999");
        row.setName("Green Abbey <\"Ä\">");
        row.setUserName("school user");
        configuration.getStudentSchools().add(row);
        configuration.getPersonnel().setUrl("https://la.example/personnel");
        configuration.getPersonnel().setTransport("other");
        PersonnelSchool school = personnel("820", "4321");
        school.setName("Green Abbey");
        school.setUserName("staff user");
        school.setFilesNotExported(folder.resolve("p/out").toString());
        school.setFilesExported(folder.resolve("p/done").toString());
        school.setFilesImported(folder.resolve("p/in").toString());
        configuration.getPersonnel().getSchools().add(school);
        return configuration;
    }

    static LocalAuthority la(String number, String url) {
        LocalAuthority la = FACTORY.createLocalAuthority();
        la.setNumber(number);
        la.setUrl(url);
        return la;
    }

    static StudentSchool student(String laNumber, String schoolNumber, String destination) {
        StudentSchool row = FACTORY.createStudentSchool();
        row.setLaNumber(laNumber);
        row.setSchoolNumber(schoolNumber);
        row.setDestinationLaNumber(destination);
        return row;
    }

    static PersonnelSchool personnel(String laNumber, String schoolNumber) {
        PersonnelSchool row = FACTORY.createPersonnelSchool();
        row.setLaNumber(laNumber);
        row.setSchoolNumber(schoolNumber);
        return row;
    }

    /** Any acceptable configuration, the same for the same seed. */
    static Configuration random(long seed, Path folder) {
        Random random = new Random(seed);
        Configuration configuration = empty();
        boolean migrated = random.nextBoolean();
        configuration.setRootFolder(
                migrated ? null : folder.resolve("root" + random.nextInt(9)).toString());
        configuration.setSecurityProtocol(pick(random, SecurityProtocol.VALUES));
        configuration.setTrustStore(
                random.nextBoolean()
                        ? null
                        : folder.resolve(text(random).replace("/", "_") + "ca").toString());
        configuration.getProxy().setUse(random.nextBoolean());
        configuration.getProxy().setName(pick(random, List.of("proxy", "10.0.0.1:3128", "[::1]:8080", "a-b.example")));
        configuration.getProxy().setUserName("u" + text(random));
        configuration.getSchedule().getDays().addAll(some(random, Day.VALUES));
        configuration.getSchedule().getAt().addAll(some(random, List.of("00:00", "02:30", "23:59", "12:00")));
        configuration.getSchedule().setCatchUp(random.nextBoolean());
        configuration.getLogs().setKeepDays(1 + random.nextInt(36_500));
        configuration.getLogs().setKeepMegabytes(10 + random.nextInt(99_991));
        for (String number : some(random, List.of("201", "300", "820", "999", "873"))) {
            LocalAuthority la =
                    la(number, pick(random, List.of("https://la.example/b2b?a=b", "nonsense", "http://x", "a b")));
            la.setUserName(random.nextBoolean() ? "" : "u" + text(random));
            la.setTransport(pick(random, List.of("soap", "sftp", "org.example.transport")));
            la.setAllowUnencrypted(random.nextBoolean());
            la.setOnSchemaError(pick(random, OnSchemaError.VALUES));
            configuration.getLocalAuthorities().add(la);
        }
        for (int i = random.nextInt(20); i > 0; i--) {
            StudentSchool row = student("820", number(i), pick(random, List.of("820", "873", "201")));
            row.setName(text(random));
            row.setUserName(random.nextBoolean() ? "" : "u" + text(random));
            if (migrated && random.nextBoolean()) {
                row.setFilesNotExported(folder.resolve("old/out").toString());
                row.setFilesExported(folder.resolve("old/done").toString());
            }
            configuration.getStudentSchools().add(row);
        }
        configuration.getPersonnel().setUrl(random.nextBoolean() ? "" : "https://la.example/p");
        configuration.getPersonnel().setTransport(pick(random, List.of("soap", "sftp")));
        for (int i = random.nextInt(5); i > 0; i--) {
            PersonnelSchool row = personnel("820", number(i));
            row.setName(text(random));
            row.setUserName(random.nextBoolean() ? "" : "u" + text(random));
            if (random.nextBoolean()) {
                row.setFilesNotExported(folder.resolve("staff/out" + i).toString());
                row.setFilesImported(folder.resolve("staff/in").toString());
            }
            configuration.getPersonnel().getSchools().add(row);
        }
        return configuration;
    }

    private static String number(int i) {
        return String.format(Locale.ROOT, "%04d", i);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> some(Random random, List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(values.size() + 1));
    }
}
