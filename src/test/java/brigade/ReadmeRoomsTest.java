package brigade;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the README says of the packages is what the classes are. */
class ReadmeRoomsTest {

    private static final String ROOT = "brigade";
    private static final JavaClasses APP = ArchitectureTest.APP;

    @Test
    void itDrawsWhoUsesWhom() throws IOException {
        assertThat(readme()).contains(drawing());
    }

    @Test
    void itNamesEachPackage() throws IOException {
        String readme = readme();
        Set<String> packages =
                APP.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT)) // the command is called so, too
                        .collect(Collectors.toSet());
        assertThat(packages)
                .hasSizeGreaterThan(20)
                .allMatch(name -> readme.contains("| `" + name + "` |"), "has a row in the README");
        assertThat(readme.lines().filter(line -> line.startsWith("| `brigade.")))
                .as("rows")
                .hasSameSizeAs(packages);
    }

    /** A line a room, those that use others above those that they use. */
    private static String drawing() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : APP) {
            Set<String> used = uses.computeIfAbsent(room(type), _ -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass other = dependency.getTargetClass();
                if (other.getPackageName().startsWith(ROOT) && !room(other).equals(room(type))) {
                    used.add(room(other));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        Set<String> left = new TreeSet<>(uses.keySet());
        while (!left.isEmpty()) {
            String next =
                    left.stream()
                            .filter(room -> left.stream().noneMatch(it -> uses(uses, it, room)))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("a cycle among " + left));
            left.remove(next);
            lines.add("    %-22s %s".formatted(next, arrow(uses.getOrDefault(next, Set.of()))));
        }
        return String.join("\n", lines.stream().map(String::stripTrailing).toList());
    }

    private static boolean uses(Map<String, Set<String>> uses, String room, String other) {
        return uses.getOrDefault(room, Set.of()).contains(other);
    }

    private static String arrow(Set<String> used) {
        return used.isEmpty() ? "" : "──▶ " + String.join(" ", used);
    }

    /** The first package below the root; the vocabulary, which others use, is a room of its own. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "Main";
        }
        String below = name.substring(ROOT.length() + 1);
        if (below.equals("restaurant.vocabulary")) {
            return below;
        }
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
