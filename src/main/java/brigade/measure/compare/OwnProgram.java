package brigade.measure.compare;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of the app for a Java virtual machine of its own, on this one's runtime, options, and
 * module or class path.
 */
public final class OwnProgram {

    private OwnProgram() {}

    /**
     * The command that starts it.
     *
     * @param program has the main method
     * @param words its arguments
     */
    public static List<String> command(Class<?> program, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        Module module = program.getModule();
        String modulePath = System.getProperty("jdk.module.path");
        if (modulePath != null) {
            command.addAll(List.of("--module-path", modulePath));
        }
        if (module.isNamed()) { // installed, the module is part of the runtime
            command.addAll(List.of("--module", module.getName() + "/" + program.getName()));
        } else {
            command.addAll(
                    List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        }
        command.addAll(words);
        return command;
    }

    /** A debugger or agent of this process is not the other's. */
    private static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-agent") && !option.startsWith("-javaagent"))
                .toList();
    }
}
