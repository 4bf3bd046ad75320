package brigade.lab.engine.rewrite;

import brigade.lab.engine.run.UncontrolledException;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a lab must not do: it is run hundreds of times without anybody to answer it. */
final class Refusals {
    private static final Map<String, String> BY_PREFIX = new LinkedHashMap<>();

    static {
        BY_PREFIX.put("java/util/Scanner", "reads input");
        BY_PREFIX.put("java/io/Console", "reads input");
        BY_PREFIX.put("java/io/InputStreamReader", "reads input");
        BY_PREFIX.put("java/net/", "opens connections");
        BY_PREFIX.put("java/nio/channels/", "opens files or connections");
        BY_PREFIX.put("java/io/File", "opens files");
        BY_PREFIX.put("java/io/RandomAccessFile", "opens files");
        BY_PREFIX.put("java/nio/file/", "opens files");
        BY_PREFIX.put("java/lang/Process", "starts processes");
        BY_PREFIX.put("java/lang/foreign/", "calls native code");
        BY_PREFIX.put("sun/misc/Unsafe", "goes past the language");
        BY_PREFIX.put("javax/swing/", "opens windows");
        BY_PREFIX.put("java/awt/", "opens windows");
        BY_PREFIX.put("javafx/", "opens windows");
    }

    private static final Map<String, String> BY_MEMBER =
            Map.of(
                    "java/lang/System.in", "reads input",
                    "java/lang/System.console", "reads input",
                    "java/lang/IO.readln", "reads input",
                    "java/lang/Runtime.exec", "starts processes");

    /** Stepped, such a call only ends the run. */
    private static final Map<String, String> WHERE_FREE =
            Map.of(
                    "java/lang/System.exit", "ends its process where it runs free",
                    "java/lang/Runtime.exit", "ends its process where it runs free",
                    "java/lang/Runtime.halt", "ends its process where it runs free");

    private Refusals() {}

    /**
     * Refuses a program that uses what no lab uses.
     *
     * @param stepped whether each of its steps is Brigade's
     * @throws UncontrolledException in one line with the name of the class
     */
    static void refuse(ClassFiles program, Set<String> classes, boolean stepped) {
        of(classes)
                .or(() -> ofMembers(program, BY_MEMBER))
                .or(() -> stepped ? Optional.empty() : ofMembers(program, WHERE_FREE))
                .ifPresent(why -> {
                    throw new UncontrolledException(
                            program.name() + " " + why + ": a lab must not");
                });
    }

    private static Optional<String> ofMembers(ClassFiles program, Map<String, String> refused) {
        return program.files().values().stream()
                .flatMap(ConstantPool::members)
                .map(it -> it.owner().asInternalName() + "." + it.name())
                .filter(refused::containsKey)
                .map(it -> refused.get(it) + " (" + it.replace('/', '.') + ")")
                .findFirst();
    }

    private static Optional<String> of(Set<String> classes) {
        for (String each : classes) {
            for (Map.Entry<String, String> refusal : BY_PREFIX.entrySet()) {
                if (each.startsWith(refusal.getKey())) {
                    return Optional.of(refusal.getValue() + " (" + each.replace('/', '.') + ")");
                }
            }
        }
        return Optional.empty();
    }
}
