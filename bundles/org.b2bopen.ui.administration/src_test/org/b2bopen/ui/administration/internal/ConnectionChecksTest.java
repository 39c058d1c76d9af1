package org.b2bopen.ui.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.ConnectionTarget;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.ui.administration.internal.ConnectionChecks.Outcome;
import org.junit.jupiter.api.Test;

class ConnectionChecksTest {
    private static final ConfigFactory FACTORY = ConfigFactory.eINSTANCE;

    @Test
    void S5_each_LA_is_tested_with_a_log_in_that_files_would_use_and_one_without_is_said_to_have_none() {
        Configuration configuration = FACTORY.createConfiguration();
        configuration.setPersonnel(FACTORY.createPersonnel());
        configuration.getLocalAuthorities().addAll(List.of(la("820", "authority"), la("821", ""), la("822", "")));
        StudentSchool row = FACTORY.createStudentSchool();
        row.setLaNumber("820");
        row.setSchoolNumber("4321");
        row.setDestinationLaNumber("821");
        row.setUserName("school");
        configuration.getStudentSchools().add(row);
        configuration.getPersonnel().setUrl("https://la.example/b2b");
        PersonnelSchool staff = FACTORY.createPersonnelSchool();
        staff.setLaNumber("820");
        staff.setSchoolNumber("4321");
        staff.setUserName("staff");
        configuration.getPersonnel().getSchools().add(staff);

        assertEquals(
                List.of(
                        Optional.of(new ConnectionTarget.OfLocalAuthority("820")),
                        Optional.of(new ConnectionTarget.OfStudentSchool("820", "4321", "821")),
                        Optional.empty(),
                        Optional.of(new ConnectionTarget.OfPersonnelSchool("820", "4321"))),
                ConnectionChecks.of(configuration, Transports.NONE).stream()
                        .map(ConnectionChecks.Check::target)
                        .toList());
    }

    @Test
    void T1_an_LA_whose_transport_needs_no_log_in_is_tested_without_one() {
        Configuration configuration = FACTORY.createConfiguration();
        configuration.setPersonnel(FACTORY.createPersonnel());
        LocalAuthority la = la("820", "");
        la.setTransport("folder");
        configuration.getLocalAuthorities().add(la);
        configuration.getPersonnel().setUrl("file:///la");
        configuration.getPersonnel().setTransport("folder");
        PersonnelSchool staff = FACTORY.createPersonnelSchool();
        staff.setLaNumber("820");
        staff.setSchoolNumber("4321");
        configuration.getPersonnel().getSchools().add(staff);
        Transports installed = () -> List.of(new TransportDescription(
                "folder", "Folder", List.of("file"), TransportDescription.LogIn.NONE, true, true, List.of()));

        assertEquals(
                List.of(
                        Optional.of(new ConnectionTarget.OfLocalAuthority("820")),
                        Optional.of(new ConnectionTarget.OfPersonnelSchool("820", "4321"))),
                ConnectionChecks.of(configuration, installed).stream()
                        .map(ConnectionChecks.Check::target)
                        .toList());
    }

    @Test
    void S5_what_was_not_tested_has_not_failed_and_one_is_spoken_of_as_one() {
        assertEquals("The connection works.", summary(Outcome.WORKS));
        assertEquals("All 2 connections work.", summary(Outcome.WORKS, Outcome.WORKS));
        assertEquals("The connection does not work.", summary(Outcome.FAILS));
        assertEquals("1 of 2 connections does not work.", summary(Outcome.WORKS, Outcome.FAILS));
        assertEquals("2 of 2 connections do not work.", summary(Outcome.FAILS, Outcome.FAILS));
        assertEquals(
                "The connection works. 1 was not tested: there is no log-in for it yet.",
                summary(Outcome.WORKS, Outcome.NOT_TESTED));
        assertEquals(
                "2 were not tested: there is no log-in for them yet.", summary(Outcome.NOT_TESTED, Outcome.NOT_TESTED));
    }

    private static String summary(Outcome... outcomes) {
        return ConnectionChecks.summary(Arrays.stream(outcomes)
                .map(outcome -> new ConnectionChecks.Result(outcome, "", ""))
                .toList());
    }

    private static LocalAuthority la(String number, String userName) {
        LocalAuthority la = FACTORY.createLocalAuthority();
        la.setNumber(number);
        la.setUserName(userName);
        return la;
    }
}
