package brigade;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Which package may use which, and what may be used in its own place only. */
class ArchitectureTest {
    private static final int MOST_CLASSES = 40;
    static final JavaClasses APP = importing(new ImportOption.DoNotIncludeTests());
    private static final JavaClasses TESTS = importing(new ImportOption.OnlyIncludeTests());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    brigade                         | about cli ui
                    brigade.about..                 |
                    brigade.trace..                 |
                    brigade.priority..              |
                    brigade.program..               |
                    brigade.work..                  | trace
                    brigade.restaurant.vocabulary.. | trace
                    brigade.server..                | program trace work restaurant.vocabulary
                    brigade.restaurant..            | priority trace work server
                    brigade.lesson..                |
                    brigade.lab..                   | lesson program trace
                    brigade.observe..               | about program trace
                    brigade.measure..               | about lesson observe priority program trace work server restaurant
                    brigade.cli..                   | about lab lesson observe trace work server restaurant measure
                    brigade.ui..                    | about lab lesson observe priority trace work server restaurant measure
                    """)
    void usesOnly(String room, @Nullable String others) {
        var allowed = resideInAPackage(room);
        for (String other : others == null ? new String[0] : others.split(" ")) {
            allowed = allowed.or(resideInAPackage("brigade." + other + ".."));
        }
        check(
                classes()
                        .that()
                        .resideInAPackage(room)
                        .should()
                        .onlyDependOnClassesThat(allowed.or(not(resideInAPackage("brigade..")))));
    }

    @Test
    void noCycles() {
        check(slices().matching("brigade.(**)").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "restaurant",
                "kitchen",
                "cook",
                "chef",
                "server",
                "waiter",
                "cashier",
                "guest",
                "customer",
                "pan",
                "knife",
                "stove",
                "oven",
                "rail",
                "plate",
                "ticket",
                "dish",
                "meal",
                "menu",
                "seat",
                "table",
                "till",
                "drawer",
                "cents",
                "paid",
                "order"
            })
    void theTraceKnowsNoRestaurant(String word) {
        var names = new ArrayList<String>();
        for (JavaClass type : APP) {
            if (type.getPackageName().startsWith("brigade.trace")) {
                names.add(type.getSimpleName());
                type.getMembers().forEach(member -> names.add(member.getName()));
            }
        }
        assertThat(names).isNotEmpty().noneMatch(name -> wordsOf(name).contains(word));
    }

    /** The parts of a name as Java writes it, in small letters, without a plural. */
    private static List<String> wordsOf(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|_|\\$"))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .map(part ->
                        part.endsWith("s") && !part.equals("cents")
                                ? part.substring(0, part.length() - 1)
                                : part)
                .toList();
    }

    @Test
    void javaFxOnlyInUi() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("brigade.ui..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."));
    }

    @Test
    void namesSayWhatIsInside() {
        check(noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)"));
    }

    /** One name, one thing. Those named here are still to be told apart. */
    @Test
    void noTwoClassesHaveOneName() {
        Map<String, Long> number =
                topLevel().collect(groupingBy(JavaClass::getSimpleName, counting()));
        number.values().removeIf(it -> it == 1);
        assertThat(number.keySet()).isEmpty();
    }

    /** A stranger finds the way in a package of this size. Those named here are to be split. */
    @Test
    void packagesAreSmall() {
        Map<String, Long> number =
                topLevel().collect(groupingBy(JavaClass::getPackageName, counting()));
        number.values().removeIf(it -> it <= MOST_CLASSES);
        assertThat(number.keySet())
                .isSubsetOf(
                        "brigade.cli",
                        "brigade.trace",
                        "brigade.trace.file",
                        "brigade.ui.timeline");
    }

    private static Stream<JavaClass> topLevel() {
        return APP.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    @Test
    void noTestSleeps() {
        ArchRule rule =
                noClasses()
                        .should()
                        .callMethodWhere(
                                target(owner(belongToAnyOf(Thread.class, TimeUnit.class)))
                                        .and(target(name("sleep"))))
                        .because("a test waits for a condition with a deadline");
        rule.check(TESTS);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(APP);
    }

    private static JavaClasses importing(ImportOption which) {
        // The rules need no more of others' classes than their names.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().withImportOption(which).importPackages("brigade");
    }
}
