package brigade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.fxml.FXML;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The views that the build makes from FXML files give controllers all that these ask for: what they
 * ask for is read from the compiled classes, and so the build's reading of the sources is tried.
 */
class CompiledViewsTest {

    private static final Path FILES = Path.of("resources");
    private static final Path VIEWS = Path.of("target/generated-sources/views");
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
    private static final Pattern GIVEN = Pattern.compile("controller\\.(\\w+) = ");
    private static final Pattern CALLED = Pattern.compile("controller\\.(\\w+)\\(\\)");

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FILES)) {
            return all.filter(file -> file.toString().endsWith(".fxml")).sorted().toList();
        }
    }

    @Test
    void thereAreFiles() throws IOException {
        assertThat(files()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theControllerGetsWhatItAsksFor(Path file) throws Exception {
        Class<?> controller = controller(file).orElseThrow();
        String view = Files.readString(VIEWS.resolve(classOf(file, controller)));

        assertThat(found(GIVEN, view)).isEqualTo(asked(controller.getDeclaredFields()));
        Set<String> called = found(CALLED, view);
        assertThat(asked(controller.getDeclaredMethods()))
                .as("methods that nothing in the file calls")
                .isSubsetOf(called);
        assertThat(called.contains("initialize")).isEqualTo(hasInitialize(controller));
    }

    private static Optional<Class<?>> controller(Path file) throws Exception {
        String name =
                CONTROLLER
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElse("");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Class.forName(name, false, CompiledViewsTest.class.getClassLoader()));
    }

    /** The file some-name.fxml becomes the class SomeNameView beside its controller. */
    private static Path classOf(Path file, Class<?> controller) {
        String simple =
                Arrays.stream(file.getFileName().toString().replace(".fxml", "").split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining("", "", "View.java"));
        return Path.of(controller.getPackageName().replace('.', '/'), simple);
    }

    private static Set<String> asked(AccessibleObject... members) {
        return Arrays.stream(members)
                .filter(member -> member.isAnnotationPresent(FXML.class))
                .map(CompiledViewsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(AccessibleObject member) {
        return member instanceof Field field ? field.getName() : ((Method) member).getName();
    }

    private static boolean hasInitialize(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .anyMatch(it -> it.getName().equals("initialize") && it.getParameterCount() == 0);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
