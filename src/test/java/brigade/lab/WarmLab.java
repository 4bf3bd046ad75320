package brigade.lab;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One lab JVM for all tests, and short ways to ask it. */
final class WarmLab implements AfterAllCallback {
    private static final LabClient CLIENT = new LabClient();

    @Override
    public void afterAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(WarmLab.class, _ -> CLIENT, AutoCloseable.class);
    }

    LabClient client() {
        return CLIENT;
    }

    /** A program whose class is P. */
    static LabProgram program(String body) {
        return LabProgram.ofSource(
                "P.java",
                "import java.util.*;\n"
                        + "import java.util.concurrent.*;\n"
                        + "import java.util.concurrent.atomic.*;\n"
                        + "import java.util.concurrent.locks.*;\n"
                        + body,
                List.of());
    }

    /** One whose threads, started at once and joined by main, run these statements. */
    static LabProgram threads(String members, String end, String... bodies) {
        StringBuilder text = new StringBuilder("class P {\n" + members + "\n");
        for (int i = 0; i < bodies.length; i++) {
            text.append("  static void t" + i + "() throws Exception { " + bodies[i] + " }\n");
        }
        text.append(
                "  static Thread of(Callable<Void> c) { return new Thread(() -> { try { c.call(); }"
                    + " catch (Exception e) { System.out.println(e.getClass().getSimpleName()); }"
                    + " }); }\n");
        text.append("  public static void main(String[] args) throws Exception {\n");
        for (int i = 0; i < bodies.length; i++) {
            text.append("    Thread x" + i + " = of(() -> { t" + i + "(); return null; });\n");
        }
        for (int i = 0; i < bodies.length; i++) {
            text.append("    x" + i + ".start();\n");
        }
        for (int i = 0; i < bodies.length; i++) {
            text.append("    x" + i + ".join();\n");
        }
        return program(text.append("    " + end + "\n  }\n}\n").toString());
    }

    Explored explore(LabProgram program) throws IOException {
        return CLIENT.explore(program, ExploreLimits.STANDARD, _ -> {});
    }

    /** "text" or kind, with the number of schedules. */
    Map<String, String> shares(LabProgram program) throws IOException {
        return explore(program).outcomes().stream()
                .collect(
                        Collectors.toMap(
                                it -> word(it.kind(), it.text()),
                                Explored.Result::share,
                                (a, b) -> a + " " + b,
                                TreeMap::new));
    }

    /** The same without merging. */
    Map<String, String> enumerated(LabProgram program) throws IOException {
        Measured all = CLIENT.enumerate(program, 1_000_000);
        return all.outcomes().stream()
                .collect(
                        Collectors.toMap(
                                it -> word(it.kind(), it.text()),
                                it -> it.count() + "/" + all.runs(),
                                (a, b) -> a + " " + b,
                                TreeMap::new));
    }

    private static String word(OutcomeKind kind, String text) {
        return kind == OutcomeKind.PRINTS || kind == OutcomeKind.EXCEPTION
                ? text.replace("\n", " ")
                : kind.word();
    }
}
