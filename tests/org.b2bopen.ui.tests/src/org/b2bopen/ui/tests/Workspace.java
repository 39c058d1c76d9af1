package org.b2bopen.ui.tests;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.NeutralConfiguration;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.StudentSchool;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The workspace of the running workbench, filled and emptied beside the window, for journeys that begin in the middle. */
final class Workspace implements AutoCloseable {
    private final List<SecretKey> passwords = new ArrayList<>();

    static Engine engine() {
        BundleContext bundles = FrameworkUtil.getBundle(Workspace.class).getBundleContext();
        return bundles.getService(bundles.getServiceReference(Engine.class));
    }

    private static Configuration empty() {
        Configuration configuration = ConfigFactory.eINSTANCE.createConfiguration();
        configuration.setProxy(ConfigFactory.eINSTANCE.createProxy());
        configuration.setSchedule(ConfigFactory.eINSTANCE.createSchedule());
        configuration.setPersonnel(ConfigFactory.eINSTANCE.createPersonnel());
        configuration.setLogs(ConfigFactory.eINSTANCE.createLogs());
        return configuration;
    }

    /** What {@code b2bopen config import} does in a process of its own: through a store that the window's does not hear of. */
    static void importElsewhere(String json) {
        load(ConfigurationStore.in(engine().workspace()), json.replace('\'', '"'));
    }

    /** What a person configures in the window, all at once. */
    static void configure(String json) {
        load(engine().configuration(), json.replace('\'', '"'));
    }

    /** As after the first start. */
    static void clear() {
        load(engine().configuration(), "{}");
    }

    private static void load(ConfigurationStore store, String json) {
        try {
            NeutralConfiguration.importInto(store, engine().secrets(), new StringReader(json));
        } catch (IOException | ConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** School 820/4321 with LA 820 at this address, for both services. */
    static Workspace ofGreenAbbey(Path root, String url) {
        Workspace workspace = new Workspace();
        Configuration configuration = empty();
        configuration.setRootFolder(root.toString());
        LocalAuthority la = ConfigFactory.eINSTANCE.createLocalAuthority();
        la.setNumber("820");
        la.setUrl(url);
        configuration.getLocalAuthorities().add(la);
        StudentSchool student = ConfigFactory.eINSTANCE.createStudentSchool();
        student.setName("Green Abbey");
        student.setLaNumber("820");
        student.setSchoolNumber("4321");
        student.setDestinationLaNumber("820");
        student.setUserName(PracticeLa.USER_NAME);
        configuration.getStudentSchools().add(student);
        configuration.getPersonnel().setUrl(url);
        workspace.password(SecretKey.of(student));
        engine().configuration().save(configuration);
        return workspace;
    }

    /** LA 820 at this address with a log-in for every school (S4). */
    static Workspace ofLa(Path root, String url) {
        Workspace workspace = new Workspace();
        Configuration configuration = empty();
        configuration.setRootFolder(root.toString());
        LocalAuthority la = ConfigFactory.eINSTANCE.createLocalAuthority();
        la.setNumber("820");
        la.setUrl(url);
        la.setUserName(PracticeLa.USER_NAME);
        configuration.getLocalAuthorities().add(la);
        workspace.password(SecretKey.of(la));
        engine().configuration().save(configuration);
        return workspace;
    }

    private void password(SecretKey key) {
        engine().secrets().put(key, PracticeLa.PASSWORD);
        passwords.add(key);
    }

    /** As after the first start. */
    @Override
    public void close() {
        engine().configuration().save(empty());
        passwords.forEach(engine().secrets()::remove);
    }
}
