package org.b2bopen.ui.personnel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.ui.exchange.NextStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonnelSchoolsTest {
    private final PersonnelSchools schools = new PersonnelSchools();
    private final Configuration configuration = ConfigFactory.eINSTANCE.createConfiguration();

    @BeforeEach
    void fill() {
        configuration.setPersonnel(ConfigFactory.eINSTANCE.createPersonnel());
    }

    @Test
    void P1_an_empty_view_leads_from_root_folder_over_URL_to_the_first_school() {
        assertEquals(Messages.Empty_Root, title());
        configuration.setRootFolder("/b2b");
        assertEquals(Messages.Empty_Url, title());
        configuration.getPersonnel().setUrl("https://la.example/b2b");
        assertEquals(Messages.Empty_School, title());
        configuration.getPersonnel().getSchools().add(ConfigFactory.eINSTANCE.createPersonnelSchool());
        assertEquals(Optional.empty(), schools.nextStep(configuration));
    }

    @Test
    void P2_the_form_edits_the_three_folders_and_has_a_word_for_each_field() {
        assertTrue(schools.form()
                .keys()
                .containsAll(java.util.List.of("filesNotExported", "filesExported", "filesImported")));
        schools.form().keys().forEach(key -> assertTrue(schools.form().labels().containsKey(key), key));
    }

    private String title() {
        return schools.nextStep(configuration).map(NextStep::title).orElse("");
    }
}
