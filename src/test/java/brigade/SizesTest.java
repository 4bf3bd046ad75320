package brigade;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * No file, constructor or list of imports is so long that nobody reads it. What is still to be
 * mended is named with its size; a test fails also when it has been mended, so that the lists only
 * become shorter.
 */
class SizesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST_LINES = 300;
    private static final int MOST_ARGUMENTS = 7;
    private static final int MOST_IMPORTS = 20;

    /** The compiler adds a name and a number to each constructor of an enum. */
    private static final int ADDED_TO_ENUMS = 2;

    /** Where the parts are put together. */
    private static final Set<String> WIRING =
            Set.of(
                    "brigade.ui.BrigadeWindow",
                    "brigade.ui.WindowFittings",
                    "brigade.ui.WindowStage",
                    "brigade.ui.restaurant.LiveFace");

    private static final Map<String, Integer> LONG_FILES = Map.of();

    private static final Map<String, Integer> MANY_ARGUMENTS = Map.of();

    @Test
    void filesAreShort() {
        onlyThose(LONG_FILES, tooLarge(SizesTest::lines, MOST_LINES));
    }

    @Test
    void constructorsTakeFewArguments() {
        Map<String, Integer> tooMany = new TreeMap<>();
        for (JavaClass type : ArchitectureTest.APP) {
            for (JavaConstructor each : type.getConstructors()) {
                int arguments = arguments(type, each);
                if (arguments > MOST_ARGUMENTS) {
                    tooMany.merge(type.getName(), arguments, Math::max);
                }
            }
        }
        onlyThose(MANY_ARGUMENTS, tooMany);
    }

    @Test
    void classesKnowFewOthers() {
        Map<String, Integer> tooMany = tooLarge(SizesTest::imports, MOST_IMPORTS);
        assertThat(tooMany).containsOnlyKeys(WIRING);
    }

    /** What is named must still be too large, but no larger than it was. */
    private static void onlyThose(Map<String, Integer> named, Map<String, Integer> tooLarge) {
        assertThat(tooLarge.keySet()).isEqualTo(named.keySet());
        assertThat(tooLarge)
                .allSatisfy((name, size) ->
                        assertThat(size).as(name).isLessThanOrEqualTo(named.get(name)));
    }

    /** As the source has them. */
    private static int arguments(JavaClass type, JavaConstructor constructor) {
        if (type.isAnonymousClass()
                || type.isLocalClass()
                || constructor.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return 0; // what they capture is added to them, and nobody calls these by hand
        }
        int all = constructor.getRawParameterTypes().size();
        return all - (type.isEnum() ? ADDED_TO_ENUMS : type.isInnerClass() ? 1 : 0);
    }

    private static int lines(String source) {
        return (int) source.lines().count();
    }

    private static int imports(String source) {
        return (int)
                source.lines()
                        .filter(it ->
                                it.startsWith("import brigade.")
                                        || it.startsWith("import static brigade."))
                        .count();
    }

    private interface Measure {
        int of(String source);
    }

    /** What is larger than allowed, by the name of its class. */
    private static Map<String, Integer> tooLarge(Measure measure, int most) {
        Map<String, Integer> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                sizes.put(className(file), measure.of(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(sizes).hasSizeGreaterThan(300);
        sizes.values().removeIf(it -> it <= most);
        return sizes;
    }

    private static String className(Path file) {
        String path = SOURCES.relativize(file).toString();
        return path.substring(0, path.length() - ".java".length())
                .replace(file.getFileSystem().getSeparator(), ".");
    }
}
