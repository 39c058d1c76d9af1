package org.b2bopen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.Day;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.OnSchemaError;
import org.b2bopen.model.config.StudentSchool;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralConfigurationTest {
    private static final SecretKey LA = new SecretKey("la/820");
    private static final SecretKey ROW = new SecretKey("student/820/4321/820");

    @TempDir
    Path folder;

    private final MemorySecrets secrets = new MemorySecrets();
    private ConfigurationStore store;

    @BeforeEach
    void aStore() {
        store = ConfigurationStore.in(folder.resolve("workspace"));
    }

    private List<String> take(String json) throws IOException, ConfigurationException {
        return NeutralConfiguration.importInto(store, secrets, new StringReader(json.replace('\'', '"')));
    }

    private List<String> refused(String json) {
        Configuration before = store.load();
        MemorySecrets secretsBefore = new MemorySecrets();
        secretsBefore.content.putAll(secrets.content);
        List<String> problems =
                assertThrows(ConfigurationException.class, () -> take(json)).problems();
        assertTrue(EcoreUtil.equals(before, store.load()), "the stored configuration was changed");
        assertEquals(secretsBefore.content, secrets.content, "the stored secrets were changed");
        return problems;
    }

    private static String las(String... rows) {
        return "{'localAuthorities':[" + String.join(",", rows) + "]}";
    }

    private static String la(String more) {
        return "{'number':'820','url':'https://la.example/b2b'" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private static String students(String... rows) {
        return "{'localAuthorities':[" + la("") + "],'studentSchools':[" + String.join(",", rows) + "]}";
    }

    private static String student(String more) {
        return "{'laNumber':'820','schoolNumber':'4321','destinationLaNumber':'820'"
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    @Test
    void H3_the_example_of_the_format_is_taken_over() throws Exception {
        List<String> warnings =
                take("""
                    { "rootFolder": "%s", "securityProtocol": "TLSv1.2", "trustStore": null,
                      "proxy": {"use": false, "name": "", "userName": "", "password": ""},
                      "schedule": {"days": ["MONDAY", "THURSDAY"], "at": ["02:30"], "catchUp": true},
                      "localAuthorities": [{"number": "820", "url": "https://la.example/b2b", "userName": "", "password": "",
                                            "transport": "soap", "allowUnencrypted": false, "onSchemaError": "reject"}],
                      "studentSchools": [{"name": "Green Abbey", "laNumber": "820", "schoolNumber": "4321",
                                          "destinationLaNumber": "820", "userName": "", "password": ""}],
                      "personnel": {"url": "https://la.example/b2b", "transport": "soap", "schools": [
                        {"name": "Green Abbey", "laNumber": "820", "schoolNumber": "4321", "userName": "", "password": "",
                         "filesNotExported": "", "filesExported": "", "filesImported": ""}]} }
                    """.formatted(folder.resolve("b2b").toString().replace("\\", "\\\\")));

        Configuration configuration = store.load();
        assertEquals(List.of(), warnings);
        assertEquals(folder.resolve("b2b").toString(), configuration.getRootFolder());
        assertNull(configuration.getTrustStore());
        assertEquals(
                List.of(Day.MONDAY, Day.THURSDAY), configuration.getSchedule().getDays());
        assertEquals(List.of("02:30"), configuration.getSchedule().getAt());
        LocalAuthority la = configuration.getLocalAuthorities().getFirst();
        assertEquals("820", la.getNumber());
        assertEquals("https://la.example/b2b", la.getUrl());
        StudentSchool row = configuration.getStudentSchools().getFirst();
        assertEquals("Green Abbey", row.getName());
        assertEquals("4321", row.getSchoolNumber());
        assertEquals(
                "4321", configuration.getPersonnel().getSchools().getFirst().getSchoolNumber());
        assertTrue(secrets.content.isEmpty());
    }

    @Test
    void H3_what_is_left_out_has_its_default() throws Exception {
        take(las(la("")));

        LocalAuthority la = store.load().getLocalAuthorities().getFirst();
        assertEquals("soap", la.getTransport());
        assertEquals("", la.getUserName());
        assertEquals(OnSchemaError.REJECT, la.getOnSchemaError());
        assertTrue(store.load().getSchedule().isCatchUp());
    }

    @Test
    void H3_an_import_replaces_the_whole_configuration() throws Exception {
        take(students(student("")));
        take("{}");

        assertTrue(EcoreUtil.equals(SampleConfigurations.empty(), store.load()));
    }

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 100; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void H3_what_is_exported_is_imported_as_it_was(long seed) throws Exception {
        Configuration configuration = SampleConfigurations.random(seed, folder);
        passwordsFor(configuration);
        String exported = NeutralConfiguration.export(configuration);

        NeutralConfiguration.importInto(store, secrets, new StringReader(exported));

        assertTrue(EcoreUtil.equals(configuration, store.load()), exported);
        assertEquals(exported, NeutralConfiguration.export(store.load()));
    }

    @Test
    void H3_everything_there_is_survives_export_and_import() throws Exception {
        Configuration configuration = SampleConfigurations.everything(folder);
        passwordsFor(configuration);

        NeutralConfiguration.importInto(store, secrets, new StringReader(NeutralConfiguration.export(configuration)));

        assertTrue(EcoreUtil.equals(configuration, store.load()));
    }

    private void passwordsFor(Configuration configuration) {
        secrets.put(SecretKey.PROXY, "proxy secret");
        configuration.getLocalAuthorities().stream()
                .filter(la -> !la.getUserName().isEmpty())
                .forEach(la -> secrets.put(SecretKey.of(la), "la secret"));
        configuration.getStudentSchools().stream()
                .filter(row -> !row.getUserName().isEmpty())
                .forEach(row -> secrets.put(SecretKey.of(row), "row secret"));
        configuration.getPersonnel().getSchools().stream()
                .filter(row -> !row.getUserName().isEmpty())
                .forEach(row -> secrets.put(SecretKey.of(row), "staff secret"));
    }

    @Test
    void H3_the_keys_of_an_export_have_the_order_of_the_format() {
        String exported = NeutralConfiguration.export(SampleConfigurations.everything(folder));

        int at = 0;
        for (String key : List.of(
                "rootFolder",
                "securityProtocol",
                "trustStore",
                "proxy",
                "use",
                "schedule",
                "days",
                "at",
                "catchUp",
                "localAuthorities",
                "number",
                "url",
                "userName",
                "transport",
                "allowUnencrypted",
                "onSchemaError",
                "studentSchools",
                "name",
                "laNumber",
                "schoolNumber",
                "destinationLaNumber",
                "personnel",
                "schools",
                "filesNotExported",
                "filesExported",
                "filesImported",
                "logs",
                "keepDays",
                "keepMegabytes")) {
            int next = exported.indexOf("\"" + key + "\"", at);
            assertTrue(next > at, key + " in " + exported);
            at = next;
        }
    }

    @Test
    void A8_passwords_go_to_the_secret_store_and_are_never_exported() throws Exception {
        take(las(la("'userName':'u','password':'pa55 Wörd'")));

        assertEquals(Optional.of("pa55 Wörd"), secrets.get(LA));
        assertFalse(NeutralConfiguration.export(store.load()).contains("password"));
    }

    @Test
    void H3_an_absent_password_keeps_the_stored_one_and_an_empty_one_clears_it() throws Exception {
        take(students(student("'userName':'u','password':'one'")));

        take(students(student("'userName':'other'")));
        assertEquals(Optional.of("one"), secrets.get(ROW));

        take(students(student("'userName':'','password':''")));
        assertEquals(Optional.empty(), secrets.get(ROW));
    }

    @Test
    void H3_secrets_of_rows_that_are_gone_are_removed() throws Exception {
        take(students(student("'userName':'u','password':'one'")));
        take(las(la("'userName':'u','password':'two'")));

        assertEquals(List.of(LA), List.copyOf(secrets.content.keySet()));
    }

    @Test
    void A8_a_password_that_breaks_the_rules_for_new_ones_is_accepted_from_a_file() throws Exception {
        take(las(la("'userName':'u','password':'x'")));

        assertEquals(Optional.of("x"), secrets.get(LA));
    }

    @Test
    void H3_secrets_are_as_before_when_the_configuration_cannot_be_saved() throws Exception {
        take(las(la("'userName':'u','password':'one'")));
        ConfigurationStore full = new ConfigurationStore() {
            @Override
            public Configuration load() {
                return store.load();
            }

            @Override
            public void save(Configuration configuration) {
                throw new java.io.UncheckedIOException(new IOException("No space left on device"));
            }

            @Override
            public <T> T change(java.util.function.Function<Configuration, T> change) {
                change.apply(load());
                throw new java.io.UncheckedIOException(new IOException("No space left on device"));
            }

            @Override
            public Object mark() {
                return store.mark();
            }

            @Override
            public void lookElsewhere() {
                store.lookElsewhere();
            }

            @Override
            public AutoCloseable onChange(Runnable listener) {
                return store.onChange(listener);
            }
        };

        assertThrows(
                java.io.UncheckedIOException.class,
                () -> NeutralConfiguration.importInto(
                        full,
                        secrets,
                        new StringReader(
                                las(la("'userName':'u','password':'two'")).replace('\'', '"'))));

        assertEquals(java.util.Map.of(LA, "one"), secrets.content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {'colour':1}                                  | colour: is not a key of this format
        {'proxy':{'Use':true}}                        | proxy.Use: is not a key of this format
        {'localAuthorities':[{'number':'820','url':'https://x.example','uRL':'a'}]} | localAuthorities[0].uRL: is not a key of this format
        {'localAuthorities':{}}                       | localAuthorities: must be a list [ ]
        {'localAuthorities':['820']}                  | localAuthorities[0]: must be an object { }
        {'localAuthorities':[{'url':'https://x.example'}]} | localAuthorities[0].number: is missing
        {'localAuthorities':[{'number':'820'}]}       | localAuthorities[0].url: is missing
        {'localAuthorities':[{'number':820,'url':'https://x.example'}]} | localAuthorities[0].number: must be text in quotes
        {'localAuthorities':[{'number':'200','url':'https://x.example'}]} | localAuthorities[0].number: must be three digits from 201 to 999
        {'localAuthorities':[{'number':'٨٢٠','url':'https://x.example'}]} | localAuthorities[0].number: must be three digits from 201 to 999
        {'localAuthorities':[{'number':'820','url':'https://x.example','onSchemaError':'ignore'}]} | localAuthorities[0].onSchemaError: must be reject or send
        {'localAuthorities':[{'number':'820','url':'https://x.example','transport':''}]} | localAuthorities[0].transport: must be the id of a transport, such as soap
        {'localAuthorities':[{'number':'820','url':'https://u:hunter2@x.example'}]} | localAuthorities[0].url: must not contain a user name or password: they have fields of their own
        {'securityProtocol':'TLSv1.1'}                | securityProtocol: must be TLSv1.2 or TLSv1.3
        {'rootFolder':'data'}                         | rootFolder: must be the whole path of a place on this computer
        {'rootFolder':''}                             | rootFolder: must be the whole path of a place on this computer
        {'rootFolder':5}                              | rootFolder: must be text in quotes or null
        {'trustStore':'ca.pem'}                       | trustStore: must be the whole path of a place on this computer
        {'schedule':{'days':['Monday']}}              | schedule.days[0]: must be MONDAY or TUESDAY or WEDNESDAY or THURSDAY or FRIDAY or SATURDAY or SUNDAY
        {'schedule':{'days':['MONDAY','MONDAY'],'at':['02:30']}} | schedule.days: must not hold the same twice
        {'schedule':{'days':['MONDAY'],'at':['02:30','24:00']}} | schedule.at[1]: must be a time of day from 00:00 to 23:59
        {'schedule':{'days':['MONDAY'],'at':['2:30']}} | schedule.at[0]: must be a time of day from 00:00 to 23:59
        {'schedule':{'catchUp':'yes'}}                | schedule.catchUp: must be true or false
        {'logs':{'keepDays':'a year'}}                | logs.keepDays: must be a whole number
        {'logs':{'keepDays':0}}                       | logs.keepDays: must be 1 or more
        {'logs':{'keepMegabytes':100001}}             | logs.keepMegabytes: must be 100000 or less
        {'proxy':{'userName':null}}                   | proxy.userName: must be text in quotes
        {'proxy':{'use':true,'name':'p:99999','userName':'u','password':'p'}} | proxy.name: must be a host, host:port or an IP address
        {'personnel':{'url':'https://x.example','schools':[{'laNumber':'820','schoolNumber':'43210','filesNotExported':'/a','filesExported':'/b','filesImported':'/c'}]}} | personnel.schools[0].schoolNumber: must be four digits
        """)
    void H3_a_mistake_is_named_by_its_path_and_a_sentence(String json, String problem) {
        assertEquals(List.of(problem), refused(json));
    }

    @Test
    void H3_all_mistakes_are_named_at_once() {
        List<String> problems = refused(
                "{'rootFolder':'x','colour':1,'localAuthorities':[{'number':'82','url':''},{'number':'1','url':'https://x.example'}],"
                        + "'studentSchools':[{'laNumber':'820','schoolNumber':'x','destinationLaNumber':'0'}]}");

        assertEquals(
                List.of(
                        "colour: is not a key of this format",
                        "localAuthorities[0].number: must be three digits from 201 to 999",
                        "localAuthorities[1].number: must be three digits from 201 to 999",
                        "studentSchools[0].schoolNumber: must be four digits",
                        "studentSchools[0].destinationLaNumber: must be three digits from 201 to 999",
                        "rootFolder: must be the whole path of a place on this computer"),
                problems.stream().filter(problem -> !problem.contains("url")).toList());
    }

    @Test
    void A2_the_same_LA_twice_is_refused() {
        assertEquals(
                List.of("localAuthorities[1].number: is the same as in localAuthorities[0]"),
                refused(las(la(""), la(""))));
    }

    @Test
    void S1_one_row_per_school_and_destination() throws Exception {
        assertEquals(
                List.of("studentSchools[1].schoolNumber: together with the LA numbers of this row is the same as in"
                        + " studentSchools[0]"),
                refused(students(student(""), student("'name':'other'"))));

        take(students(student(""), student("").replace("'destinationLaNumber':'820'", "'destinationLaNumber':'873'")));
        assertEquals(2, store.load().getStudentSchools().size());
    }

    @Test
    void S3_a_user_name_without_a_password_is_refused_unless_one_is_stored() throws Exception {
        assertEquals(
                List.of("studentSchools[0].password: is needed, because there is a user name"),
                refused(students(student("'userName':'u'"))));
        assertEquals(
                List.of("studentSchools[0].password: is needed, because there is a user name"),
                refused(students(student("'userName':'u','password':''"))));

        secrets.put(ROW, "stored");
        take(students(student("'userName':'u'")));
    }

    @Test
    void S3_a_password_without_a_user_name_is_refused() {
        String sentence = "userName: is needed, because there is a password; an empty password clears it";
        assertEquals(List.of("localAuthorities[0]." + sentence), refused(las(la("'password':'p'"))));

        secrets.put(ROW, "stored");
        assertEquals(List.of("studentSchools[0]." + sentence), refused(students(student(""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "http://proxy", "proxy:x", "proxy:70000", "u:p@proxy", "proxy/x", "::1", "[::1"})
    void A4_a_proxy_in_use_has_a_host(String name) {
        List<String> problems = refused("{'proxy':{'use':true,'name':'" + name + "','userName':'u','password':'p'}}");

        assertEquals(List.of("proxy.name: must be a host, host:port or an IP address"), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "proxy.school.example:3128", "10.0.0.1", "10.0.0.1:8080", "[2001:db8::1]:8080"})
    void A4_a_proxy_is_taken_over(String name) throws Exception {
        take("{'proxy':{'use':true,'name':'" + name + "','userName':'u','password':'p'}}");

        assertEquals(name, store.load().getProxy().getName());
        assertEquals(Optional.of("p"), secrets.get(SecretKey.PROXY));
    }

    @Test
    void A4_a_proxy_in_use_needs_all_its_fields() {
        assertEquals(
                List.of(
                        "proxy.name: is needed, because the proxy is used",
                        "proxy.userName: is needed, because the proxy is used",
                        "proxy.password: is needed, because the proxy is used"),
                refused("{'proxy':{'use':true,'name':' '}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la.example/b2b",
                "ftp://la.example",
                "http://la.example",
                "https://",
                "https://a b",
                "nonsense",
                "mailto:x@y.example"
            })
    void A2_a_bad_address_is_taken_over_with_a_warning_and_refused_when_something_is_sent(String url) throws Exception {
        List<String> warnings = take(las("{'number':'820','url':'" + url + "'}"));

        assertEquals(1, warnings.size(), warnings.toString());
        assertTrue(warnings.getFirst().startsWith("localAuthorities[0].url: must "), warnings.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://la.example",
                "HTTPS://la.example:8443/b2b?x=y",
                "http://localhost:1/",
                "http://127.0.0.1:8080/b2b",
                "http://[::1]/"
            })
    void A2_a_good_address_gives_no_warning(String url) throws Exception {
        assertEquals(List.of(), take(las("{'number':'820','url':'" + url + "'}")));
    }

    @Test
    void A2_plain_http_can_be_allowed_on_purpose() throws Exception {
        assertEquals(List.of(), take(las("{'number':'820','url':'http://la.example','allowUnencrypted':true}")));
    }

    @Test
    void V4_a_row_for_an_LA_that_is_not_configured_is_taken_over_with_a_warning() throws Exception {
        assertEquals(
                List.of("studentSchools[0].destinationLaNumber: is not among the Local Authorities, so nothing can be"
                        + " sent there"),
                take("{'studentSchools':[" + student("") + "]}"));
    }

    @Test
    void A9_the_two_folders_of_an_old_configuration_hold_until_there_is_a_root_folder() throws Exception {
        String folders = "'filesNotExported':'" + json(folder.resolve("out")) + "','filesExported':'"
                + json(folder.resolve("done")) + "'";
        String other = student(folders).replace("'destinationLaNumber':'820'", "'destinationLaNumber':'873'");
        take(students(student(folders), other));

        assertEquals(
                folder.resolve("out").toString(),
                store.load().getStudentSchools().getLast().getFilesNotExported());
        assertTrue(NeutralConfiguration.export(store.load()).contains("\"filesExported\""));

        String rooted =
                students(student(folders)).replaceFirst("\\{", "{'rootFolder':'" + json(folder.resolve("root")) + "',");
        assertEquals(
                List.of(
                        "studentSchools[0].filesNotExported: must be empty, because the root folder decides where the"
                                + " files are",
                        "studentSchools[0].filesExported: must be empty, because the root folder decides where the"
                                + " files are"),
                refused(rooted));
    }

    private static String json(Path path) {
        return path.toString().replace("\\", "\\\\");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "\uFEFF",
                "[]",
                "null",
                "'text'",
                "5",
                "{",
                "{} {}",
                "{}]",
                "{'a':1,}",
                "{'a' 1}",
                "{'rootFolder': sec'ret}",
                "{'rootFolder':'\\x'}"
            })
    void H3_what_is_not_one_JSON_object_is_refused_in_one_sentence(String json) {
        assertEquals(1, refused(json).size());
    }

    @Test
    void H3_a_byte_order_mark_is_skipped() throws Exception {
        take("\uFEFF" + las(la("")));

        assertEquals(1, store.load().getLocalAuthorities().size());
    }

    @Test
    void H3_a_key_given_twice_is_named_with_its_line() {
        assertEquals(
                List.of("Line 3: the key \"number\" is given twice."),
                refused("{'localAuthorities':[\n{'number':'820',\n'number':'821','url':'https://x.example'}]}"));
    }

    @Test
    void A8_no_message_quotes_what_was_given() {
        String secret = "Hunter2!Hunter2!";
        for (String json : List.of(
                las(la("'userName':'u','password':" + secret)),
                las(la("'userName':'u','password':'" + secret)),
                las(la("'userName':'u','password':'\\" + secret + "'")),
                las(la("'userName':'u','password':['" + secret + "']")),
                las(la("'password':'" + secret + "'")),
                las(la("'userName':'u','password':'" + secret + "','password':'" + secret + "'")),
                las(la("'userName':'u','password':'" + secret.repeat(100) + "'")),
                "{'rootFolder':'" + secret + "','proxy':{'use':true,'name':'" + secret + "!'}}",
                "{'localAuthorities':[{'number':'" + secret + "','url':'https://u:" + secret + "@x.example'}]}",
                las(la("")) + secret)) {
            ConfigurationException thrown = assertThrows(ConfigurationException.class, () -> take(json), json);
            assertFalse(thrown.getMessage().contains("unter2"), thrown.getMessage());
            assertNull(thrown.getCause());
        }
    }

    @Test
    void H3_deep_nesting_is_refused() {
        assertEquals(1, refused("[".repeat(100_000)).size());
        assertEquals(
                1, refused("{'a':".repeat(10_000) + "1" + "}".repeat(10_000)).size());
    }

    @Test
    void H3_an_endless_input_is_refused_without_reading_it_all() {
        Reader endless = new Reader() {
            private long given;

            @Override
            public int read(char[] buffer, int offset, int length) {
                given += length;
                assertTrue(given < 32L << 20, "read on and on");
                java.util.Arrays.fill(buffer, offset, offset + length, ' ');
                return length;
            }

            @Override
            public void close() {
                given = 0;
            }
        };

        assertThrows(ConfigurationException.class, () -> NeutralConfiguration.importInto(store, secrets, endless));
    }

    @Test
    void H3_control_characters_are_refused() {
        assertEquals(
                List.of("studentSchools[0].name: must not contain control characters"),
                refused(students(student("'name':'Green\\u0007Abbey'"))));
        assertEquals(
                List.of("studentSchools[0].name: must not contain control characters"),
                refused(students(student("'name':'Green\\ud800Abbey'"))));
    }
}
