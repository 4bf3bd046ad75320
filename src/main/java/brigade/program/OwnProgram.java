package brigade.program;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of the app for a Java virtual machine of its own, on the runtime of this one. */
public final class OwnProgram {

    private OwnProgram() {}

    /**
     * The command that starts it with this one's options, and module or class path.
     *
     * @param program has the main method
     * @param words its arguments
     */
    public static List<String> command(Class<?> program, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
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

    /** What starts a virtual machine of this runtime. */
    public static Path java() {
        return java(Path.of(System.getProperty("java.home")));
    }

    /** What starts a virtual machine of the runtime in a folder. */
    public static Path java(Path runtime) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return runtime.resolve("bin").resolve(windows ? "java.exe" : "java");
    }

    /**
     * The last words of a command that starts a small program without this one's options.
     *
     * @param program has the main method
     */
    public static List<String> main(Class<?> program) {
        return classPath(program.getModule())
                .map(path -> List.of("-cp", path, program.getName()))
                .orElseGet(() ->
                        List.of(
                                "--module",
                                program.getModule().getName() + "/" + program.getName()));
    }

    /**
     * The class path of the app's files. It gets a program to its main method sooner than the
     * module path does, where the JVM looks at each module first, those of the window too. Empty
     * where the module is linked into the runtime, which leaves no other way than the module.
     *
     * @param own the module of the app
     */
    public static Optional<String> classPath(Module own) {
        String modules = System.getProperty("jdk.module.path");
        if (!own.isNamed()) {
            return Optional.of(System.getProperty("java.class.path"));
        }
        return Optional.ofNullable(modules).map(OwnProgram::files);
    }

    private static String files(String modulePath) {
        return Stream.of(modulePath.split(File.pathSeparator))
                .map(OwnProgram::classes)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A part of a module path as one of a class path. */
    private static String classes(String part) {
        Path path = Path.of(part);
        boolean jars = Files.isDirectory(path) && !Files.exists(path.resolve("module-info.class"));
        return jars ? path.resolve("*").toString() : part;
    }
}
