package org.b2bopen.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the code of every bundle keeps to, whoever writes it. */
class CodeRulesTest {
    private static final String[] GENERATED = {"org.b2bopen.model.config..", "org.b2bopen.soap.contract.."};

    private static final Map<String, Set<String>> STORES = Map.of(
            "org.b2bopen.model.ConfigurationStore", Set.of("save", "change"),
            "org.b2bopen.model.SecretStore", Set.of("put", "remove", "apply"),
            "org.b2bopen.model.NeutralConfiguration", Set.of("importInto"));

    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        List<Path> folders = Checkout.bundles().values().stream()
                .map(bundle -> bundle.folder().resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        assertTrue(folders.size() > 10, "the bundles are compiled before this test runs");
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPaths(folders);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.b2bopen.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(classes);
    }

    /** A bundle's API and its internal package of the same name are one thing seen from two sides; anything else may not go in circles. */
    @Test
    void packages_have_no_cycles() {
        SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        boolean generated = type.getPackageName().startsWith("org.b2bopen.model.config");
                        return generated
                                ? SliceIdentifier.ignore()
                                : SliceIdentifier.of(type.getPackageName().replace(".internal", ""));
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    @Test
    void there_is_no_static_state() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(GENERATED)
                .and()
                .areDeclaredInClassesThat(describe(
                        "hold no translated texts",
                        // Eclipse fills these fields once, by reflection, when the class is loaded.
                        type -> type.getRawSuperclass()
                                .map(parent -> !parent.getName().equals("org.eclipse.osgi.util.NLS"))
                                .orElse(true)))
                .and()
                .areStatic()
                .and()
                // Eclipse's compiler keeps a table for each switch over an enum.
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .notBeFinal()
                .because("state belongs to an object that somebody can close")
                .check(classes);
    }

    @Test
    void time_comes_from_an_injected_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.b2bopen.ui..", "org.b2bopen.app..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }

    @Test
    void nobody_sleeps() {
        noClasses()
                .that()
                // A lock that another process holds cannot be waited for with a time-out in any other way.
                .doNotHaveFullyQualifiedName("org.b2bopen.model.internal.FileTurn")
                .and()
                // To be slow is what it is told to be.
                .doNotHaveFullyQualifiedName("org.b2bopen.la.server.internal.PracticeService")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .check(classes);
    }

    @Test
    void V3_no_parser_is_made_where_hostile_xml_could_reach_it() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.b2bopen.messages..")
                .and()
                .resideOutsideOfPackages(GENERATED)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.parsers.SAXParserFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.parsers.DocumentBuilderFactory")
                .because("one place keeps document types and entities out")
                .check(classes);
    }

    /** So that every edit can be undone until it is saved, and nothing that somebody else stored is overwritten unasked. */
    @Test
    void A7_the_window_stores_the_configuration_and_its_passwords_by_commands_only() {
        noClasses()
                .that()
                .resideInAnyPackage("org.b2bopen.ui..", "org.b2bopen.app..")
                .and()
                // Puts itself into the configuration and takes itself out again; no person edits there.
                .resideOutsideOfPackage("org.b2bopen.ui.la.internal.practice..")
                .and()
                // The password of the receiving side's database belongs to no row of the configuration.
                .doNotHaveFullyQualifiedName("org.b2bopen.ui.la.internal.StoreSettings")
                .and()
                // These two make a row that is never stored, to ask which folders it would have.
                .doNotHaveFullyQualifiedName("org.b2bopen.ui.exchange.internal.CopyInJob")
                .and()
                .doNotHaveFullyQualifiedName("org.b2bopen.ui.personnel.internal.PersonnelSchoolDialog")
                .should()
                .callMethodWhere(describe(
                        "stores by itself",
                        call -> STORES.getOrDefault(call.getTargetOwner().getName(), Set.of())
                                .contains(call.getName())))
                .orShould()
                .callMethodWhere(describe(
                        "sets a value of the model by itself",
                        call -> call.getTargetOwner().getPackageName().startsWith("org.b2bopen.model.config")
                                        && call.getName().startsWith("set")
                                || call.getName().equals("eSet")))
                .check(classes);
    }

    @Test
    void constants_are_not_hidden_mutable_arrays() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(GENERATED)
                .and()
                .haveModifier(JavaModifier.STATIC)
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                .should()
                .haveRawType(describe("an array", type -> type.isArray()))
                .check(classes);
    }
}
