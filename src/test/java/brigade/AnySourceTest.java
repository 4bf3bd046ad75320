package brigade;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantRole;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What shows any source knows none of them: roles and words come with the source. */
class AnySourceTest {

    private static final List<String> ROOMS =
            List.of(
                    "trace",
                    "lesson",
                    "ui.window",
                    "ui.timeline",
                    "ui.inspector",
                    "ui.transport",
                    "ui.page",
                    "ui.file");

    private static final Map<Path, String> SOURCES = sources();

    /** In names, texts and comments, whichever way they are written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "restaurant",
                "kitchen",
                "cook",
                "chef",
                "waiter",
                "cashier",
                "guest",
                "customer",
                "knife",
                "stove",
                "oven",
                "rail",
                "plate",
                "dish",
                "meal",
                "seat",
                "till",
                "drawer"
            })
    void noWordOfTheRestaurantIsThere(String word) {
        assertThat(SOURCES).hasSizeGreaterThan(200);
        SOURCES.forEach((file, text) ->
                assertThat(wordsOf(text)).as("%s", file).doesNotContain(word, word + "s"));
    }

    /** A lane of the UI thread is told by its kind; texts for it have "ui" in their keys. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UI", "NONE"})
    void noRoleIsKnownByItsName(RestaurantRole role) {
        SOURCES.forEach((file, text) ->
                assertThat(text).as("%s", file).doesNotContain('"' + role.lane() + '"'));
    }

    @Test
    void whatTheRestaurantDeclaresIsNotUsed() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOMS.stream().map(room -> "brigade." + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("brigade.restaurant..", "brigade.server..", "brigade.work..")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("brigade"));
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(text.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static Map<Path, String> sources() {
        Map<Path, String> sources = new TreeMap<>();
        for (String room : ROOMS) {
            Path folder = Path.of("src/main/java/brigade", room.split("\\."));
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.put(file, Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }
}
