package brigade.ui.home;

import brigade.about.Build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a person is asked for who reports a fault: what runs, on what, and where its files are. */
final class AboutFacts {

    private AboutFacts() {}

    /**
     * By the key of their name, in the order in which they are shown.
     *
     * @param property a property of the system, or "" where there is none
     */
    static Map<String, String> of(Build build, AppFolders folders, UnaryOperator<String> property) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("about.version", build.version());
        facts.put("about.commit", build.source());
        facts.put(
                "about.runtime",
                "Java "
                        + property.apply("java.runtime.version")
                        + ", "
                        + property.apply("java.vm.vendor"));
        facts.put("about.javafx", property.apply("javafx.runtime.version"));
        facts.put(
                "about.system",
                property.apply("os.name")
                        + " "
                        + property.apply("os.version")
                        + ", "
                        + property.apply("os.arch"));
        facts.put("about.preferences", folders.preferences().toString());
        facts.put("about.log", folders.log().toString());
        return facts;
    }

    /** To copy: a line each. */
    static String text(Map<String, String> facts, UnaryOperator<String> words) {
        return facts.entrySet().stream()
                .map(fact -> words.apply(fact.getKey()) + ": " + fact.getValue())
                .collect(Collectors.joining("\n", "Brigade\n", "\n"));
    }
}
