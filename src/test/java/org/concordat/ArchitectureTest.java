package org.concordat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.planted.KnowsTooMuch;
import org.concordat.platform.api.Command;
import org.junit.jupiter.api.Test;

/** The table of who may know whom, and the few rules of the house that a compiler cannot see. */
class ArchitectureTest {
    /** A package may import only packages above it. A new row, or a new arrow, is a reviewer's first question. */
    static final List<String> CAPABILITIES = List.of(
            "platform",
            "audit",
            "identity",
            "notice",
            "document",
            "workflow",
            "rates",
            "ledger",
            "sharing",
            "vendor",
            "project",
            "risk",
            "procurement.tender",
            "procurement.bid",
            "procurement.opening",
            "procurement.evaluation",
            "procurement.award",
            "agreement.terms",
            "agreement",
            "milestone",
            "performance",
            "payment",
            "exit",
            "desk");

    private static final String ROOT = "org.concordat.";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.concordat");

    @Test
    void everyCapabilityImportsOnlyCapabilitiesAboveIt() {
        assertThat(MAIN.stream().flatMap(each -> wrongImports(each).stream())).isEmpty();
    }

    @Test
    void aPlantedWrongImportIsFound() {
        var planted = new ClassFileImporter().importClasses(KnowsTooMuch.class).get(KnowsTooMuch.class);

        assertThat(wrongImportsOf(planted, "platform")).anyMatch(wrong -> wrong.contains("org.concordat.vendor"));
    }

    @Test
    void everyPackageOfTheProductStandsInTheTable() {
        var unknown = MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT) && row(name) < 0)
                .collect(Collectors.toSet());

        assertThat(unknown).isEmpty();
    }

    @Test
    void onlyWorkflowAndProcessPackagesMeetTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.concordat.workflow..", "..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("..process..")
                .should()
                .dependOnClassesThat(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("org.camunda..")
                                .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                                                "org.camunda.bpm.engine.delegate.."))))
                .check(MAIN);
    }

    @Test
    void everyRequestThatChangesSomethingIsACommand() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should(beACommand())
                .check(MAIN);
    }

    @Test
    void timeIsInjected() {
        noClasses()
                .that()
                .haveNameNotMatching("org\\.concordat\\.platform\\.(Clocks|running\\.ClockHealth)")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(MAIN);
        noClasses()
                .that()
                .haveNameNotMatching("org\\.concordat\\.platform\\.(Clocks|MovableClock)")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(MAIN);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/concordat"))) {
            var silent = files.filter(Files::isDirectory)
                    .filter(ArchitectureTest::hasTypes)
                    .filter(folder -> !says(folder.resolve("package-info.java")))
                    .toList();

            assertThat(silent).isEmpty();
        }
    }

    /** Hibernate keeps a plan anew at each call of a native query that names the class of its only column, and searches them. */
    @Test
    void noNativeQueryNamesTheClassOfItsOnlyColumn() throws IOException {
        var named = Pattern.compile(
                "createNativeQuery\\((?:(?!\\.setParameter|\\.get[RS]).)*,\\s*(?!Tuple|Object\\[\\])\\w+\\.class\\)",
                Pattern.DOTALL);

        assertThat(named.matcher("createNativeQuery(\"select 1\", Integer.class).setParameter")
                        .find())
                .isTrue();
        try (var files = Files.walk(Path.of("src/main/java/org/concordat"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> named.matcher(text(file)).find()))
                    .isEmpty();
        }
    }

    private static boolean hasTypes(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean says(Path info) {
        var text = Files.exists(info) ? text(info) : "";
        return text.startsWith("/**") && text.contains("@NullMarked");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /**
     * Choosing the organisation one acts for, and moving the clock of development, are no business commands; a page that
     * shows what would be done changes nothing, nor does a calculation.
     */
    private static ArchCondition<JavaMethod> beACommand() {
        var exempt = Set.of(
                "org.concordat.identity.page.SignInPage.choose",
                "org.concordat.procurement.tender.page.TenderCancellationPage.check",
                "org.concordat.sharing.api.CalculationResource.calculate",
                "org.concordat.workflow.api.ClockResource.move",
                "org.concordat.workflow.page.ClockPage.move");
        return new ArchCondition<>("be a @Command") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var name = method.getOwner().getName() + "." + method.getName();
                if (!method.isAnnotatedWith(Command.class) && !exempt.contains(name)) {
                    events.add(SimpleConditionEvent.violated(method, name + " changes something but is no @Command"));
                }
            }
        };
    }

    private static List<String> wrongImports(JavaClass from) {
        var row = row(from.getPackageName());
        return row < 0 ? List.of() : wrongImportsOf(from, CAPABILITIES.get(row));
    }

    private static List<String> wrongImportsOf(JavaClass from, String capability) {
        var row = CAPABILITIES.indexOf(capability);
        return from.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> row(target.getPackageName()) > row)
                .map(target -> from.getName() + " imports " + target.getName())
                .distinct()
                .toList();
    }

    private static int row(String packageName) {
        for (var index = 0; index < CAPABILITIES.size(); index++) {
            var name = ROOT + CAPABILITIES.get(index);
            if (packageName.equals(name) || packageName.startsWith(name + ".")) {
                return index;
            }
        }
        return -1;
    }
}
