package brigade.observe.live;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks at how long threads of a process have been on a core, and how long they could have gone on
 * and had none: {@code /proc/PID/task/TID/schedstat} of Linux. Other systems do not say. One
 * thread.
 */
final class CoreLooks {

    /** A look costs about 20 microseconds a thread: of thousands it would cost a core. */
    private static final int MOST = 400;

    /**
     * A look at a thread.
     *
     * @param t nanoseconds of the trace
     * @param onCore nanoseconds on a core since its start
     * @param wanted nanoseconds since its start for which it could go on and had none
     */
    private record Look(long t, long onCore, long wanted) {}

    private final Path tasks;
    private final boolean there;
    private Map<Long, Look> before = new HashMap<>();

    CoreLooks(long pid) {
        this(Path.of("/proc", Long.toString(pid)));
    }

    /**
     * @param process the folder of a process
     */
    CoreLooks(Path process) {
        tasks = process.resolve("task");
        there = Files.isReadable(process.resolve("schedstat")) && isOfHere(process);
    }

    /** In a container threads have other numbers than here. */
    private static boolean isOfHere(Path process) {
        try {
            return Files.readAllLines(process.resolve("status")).stream()
                    .filter(line -> line.startsWith("NSpid:"))
                    .allMatch(line -> line.strip().split("\\s+", -1).length == 2);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the system tells anything of this process. */
    boolean there() {
        return there;
    }

    /**
     * Looks at all threads of which the number in the system is known, unless there are too many.
     */
    void look(Iterable<LiveLane> lanes, long t) {
        Map<Long, Look> now = new HashMap<>();
        for (LiveLane lane : lanes) {
            long id = lane.osId();
            if (id > 0 && now.size() < MOST) {
                Look look = look(id, t);
                if (look != null) {
                    now.put(id, look);
                    tell(lane, before.get(id), look);
                }
            }
        }
        before = now;
    }

    private static void tell(LiveLane lane, @Nullable Look from, Look to) {
        if (from == null || to.t <= from.t) {
            lane.looksBegin(to.t);
            return;
        }
        long length = to.t - from.t;
        lane.looked(
                to.t,
                permille(to.onCore - from.onCore, length),
                permille(to.wanted - from.wanted, length));
    }

    private static int permille(long part, long whole) {
        return (int) Math.round(1000 * Math.clamp((double) part / whole, 0, 1));
    }

    private @Nullable Look look(long id, long t) {
        try {
            String text = Files.readString(tasks.resolve(id + "/schedstat"));
            int first = text.indexOf(' ');
            int second = text.indexOf(' ', first + 1);
            return new Look(
                    t,
                    Long.parseLong(text, 0, first, 10),
                    Long.parseLong(text, first + 1, second, 10));
        } catch (IOException | RuntimeException e) {
            return null; // it has ended meanwhile
        }
    }
}
