package brigade.measure.proof;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks several times a second at how long each thread of this process has been on a core, and how
 * long it could go on and had none: {@code /proc/self/task/*}{@code /schedstat} of Linux. Other
 * systems do not say.
 */
final class CoreTimes implements AutoCloseable {

    private static final Path TASKS = Path.of("/proc/self/task");
    private static final long PERIOD_NANOS = 40_000_000;

    /**
     * A look at a thread.
     *
     * @param t nanoseconds of {@link System#nanoTime()}
     * @param onCore nanoseconds on a core since its start
     * @param delayed nanoseconds for which it could have gone on since its start
     */
    private record Look(long t, long onCore, long delayed) {}

    private final Map<Long, List<Look>> looks = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closed;

    /** Begins to look where the system says anything. */
    CoreTimes() {
        thread = Thread.ofPlatform().name("core times").daemon().unstarted(this::run);
        if (Files.isDirectory(TASKS)) {
            thread.start();
        }
    }

    private void run() {
        while (!closed) {
            look();
            LockSupport.parkNanos(this, PERIOD_NANOS);
        }
        look();
    }

    private void look() {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                look(task);
            }
        } catch (IOException e) {
            // not this time
        }
    }

    private void look(Path task) {
        try {
            String[] words = Files.readString(task.resolve("schedstat")).strip().split(" ", -1);
            Look look =
                    new Look(System.nanoTime(), Long.parseLong(words[0]), Long.parseLong(words[1]));
            looks.computeIfAbsent(
                            Long.parseLong(task.getFileName().toString()), _ -> new ArrayList<>())
                    .add(look);
        } catch (IOException e) {
            // it has ended meanwhile
        }
    }

    /** What is known of a thread; after the end. */
    CoreUse of(long systemId) {
        List<Look> mine = looks.getOrDefault(systemId, List.of());
        return new CoreUse() {
            @Override
            public long onCore(long start, long end) {
                return at(mine, end, true).onCore - at(mine, start, false).onCore;
            }

            @Override
            public long delayed(long start, long end) {
                return at(mine, end, true).delayed - at(mine, start, false).delayed;
            }
        };
    }

    /** When it was looked at last, or {@link Long#MIN_VALUE} if never; after the end. */
    long lastLook(long systemId) {
        List<Look> mine = looks.getOrDefault(systemId, List.of());
        return mine.isEmpty() ? Long.MIN_VALUE : mine.getLast().t;
    }

    private static Look at(List<Look> mine, long t, boolean after) {
        Look found = new Look(0, 0, 0);
        for (Look look : mine) {
            if (look.t > t && !after) {
                return found;
            }
            found = look;
            if (look.t >= t) {
                return found;
            }
        }
        return found;
    }

    /** Looks a last time. */
    void end() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end();
    }
}
