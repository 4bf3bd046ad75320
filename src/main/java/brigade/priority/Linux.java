package brigade.priority;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** There each thread has a policy, a nice value and a slice of its own (sched(7)). */
final class Linux implements OperatingSystem {

    /** {@code SCHED_IDLE} of sched.h: runs when no other thread wants the core. */
    private static final int SCHED_IDLE = 5;

    private static final int CALLING_THREAD = 0;

    /** {@code PRIO_PROCESS} of sys/resource.h; with the id of a thread it means that thread. */
    private static final int PRIO_PROCESS = 0;

    /** A tenth of the weight of a thread of nice value 0 (sched(7)). */
    private static final int BEHIND = 10;

    /**
     * The slice, in nanoseconds, of threads that draw, the shortest that sched(7) lets a thread ask
     * for: since Linux 6.12 who wakes up takes the core from a thread of a longer slice. Elder
     * systems take no notice.
     */
    private static final long SHORTEST = 100_000;

    /** Of sched_setattr(2): what the thread starts has none of this. */
    private static final long RESET_ON_FORK = 1;

    /** {@code sizeof(struct sched_attr)} of its first version. */
    private static final int ATTRIBUTES = 48;

    /** The number of sched_setattr, which few C libraries know, by architecture. */
    private static final Map<String, Long> SET_ATTRIBUTES =
            Map.of("amd64", 314L, "aarch64", 274L, "riscv64", 274L);

    /** As proc(5) has them: the first fifteen letters. */
    private static final List<String> DRAWING = List.of("JavaFX Applicat", "QuantumRenderer");

    /** Behind already where the options of the package were given (pom.xml, {@code app.linux}). */
    private static final List<String> COMPILING = List.of("C1 CompilerThre", "C2 CompilerThre");

    /**
     * A low nice value would not do: until the next tick, up to 4 ms later, a nice thread keeps the
     * core from one that wakes up; an idle one gives it up at once.
     */
    @Override
    public boolean background() throws Throwable {
        MethodHandle setScheduler =
                OperatingSystem.inC(
                        "sched_setscheduler",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment priority = arena.allocate(ValueLayout.JAVA_INT); // 0, as it must be
            return (int) setScheduler.invokeExact(CALLING_THREAD, SCHED_IDLE, priority) == 0;
        }
    }

    @Override
    public boolean behindTheWindow() throws Throwable {
        return stepBehind(CALLING_THREAD);
    }

    @Override
    public boolean windowFirst() throws Throwable {
        boolean all = true;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (Path thread : threads) {
                String name = name(thread);
                int id = Integer.parseInt(thread.getFileName().toString());
                if (COMPILING.contains(name)) {
                    all &= stepBehind(id);
                } else if (DRAWING.contains(name)) {
                    all &= giveShortSlice(id);
                }
            }
        }
        return all;
    }

    /** Empty for a thread that has just ended. */
    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean stepBehind(int thread) throws Throwable {
        MethodHandle setPriority =
                OperatingSystem.inC(
                        "setpriority",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT));
        return (int) setPriority.invokeExact(PRIO_PROCESS, thread, BEHIND) == 0;
    }

    private static boolean giveShortSlice(int thread) throws Throwable {
        Long number = SET_ATTRIBUTES.get(System.getProperty("os.arch", ""));
        if (number == null) {
            return false;
        }
        MethodHandle call =
                OperatingSystem.inC(
                        "syscall",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_LONG),
                        Linker.Option.firstVariadicArg(1));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment attributes = arena.allocate(ATTRIBUTES, 8); // the rest stays 0: as usual
            attributes.set(ValueLayout.JAVA_INT, 0, ATTRIBUTES);
            attributes.set(ValueLayout.JAVA_LONG, 8, RESET_ON_FORK);
            attributes.set(ValueLayout.JAVA_LONG, 24, SHORTEST);
            return (long) call.invokeExact(number.longValue(), (long) thread, attributes, 0L) == 0;
        }
    }
}
