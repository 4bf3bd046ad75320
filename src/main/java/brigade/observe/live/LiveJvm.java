package brigade.observe.live;

import brigade.observe.dump.ThreadDump;
import brigade.observe.jfr.JfrClock;
import brigade.observe.thread.JvmVocabulary;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.TraceClock;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;
import brigade.trace.source.TraceSource;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A JVM of this machine that is watched, as the source of a trace: its flight recorder is read
 * while it writes, and dumps are taken at intervals. Closing detaches, and leaves nothing in it.
 * Any thread.
 */
public final class LiveJvm implements TraceSource {

    /** Waits from here on are recorded where nobody chooses. */
    public static final Duration USUAL_THRESHOLD = Duration.ofMillis(1);

    private static final long BUDGET = 256L << 20;
    private static final long LOOKS = 500_000_000L;
    private static final long BEHIND = 4_000_000_000L; // by then events are told, as a rule

    private final String name;
    private final AttachedJvm jvm;
    private final ScratchFolder scratch;
    private final Recorder recorder;
    private final LiveLanes lanes;
    private final FlightFeed feed;
    private final DumpRounds rounds;
    private final CoreLooks cores;
    private final ScheduledExecutorService clock =
            Executors.newScheduledThreadPool(
                    3, Thread.ofPlatform().name("observe-", 1).daemon().factory());
    private volatile @Nullable Obstacle ended;
    private volatile boolean closed;

    private LiveJvm(AttachedJvm jvm, ScratchFolder scratch, Duration threshold) {
        this.jvm = jvm;
        this.scratch = scratch;
        String command = LocalJvms.shortName(jvm.property("sun.java.command"));
        name = command.isEmpty() ? "java" : command;
        long wall = JfrClock.now();
        long nanos = System.nanoTime();
        TraceClock.Foreign foreign = new TraceClock.Foreign(wall, nanos - wall, 0);
        recorder = Recorder.start(BUDGET, JvmVocabulary.ALL, foreign);
        lanes = new LiveLanes(recorder, nanos);
        feed = new FlightFeed(jvm, lanes, new JfrClock(foreign), threshold);
        rounds = new DumpRounds(new JvmDumps(jvm, scratch), lanes);
        cores = new CoreLooks(jvm.pid());
    }

    /**
     * Attaches to a JVM and begins to watch it: what its threads are at now is known when this
     * returns, and what they do from then on is told as its recorder tells of it.
     *
     * @param threshold waits from here on are recorded; those of 0 cost a busy program much
     * @throws ObserveException when that cannot be; says why, and what would help
     */
    public static LiveJvm attach(long pid, Duration threshold) throws ObserveException {
        Obstacle obstacle = LocalJvms.obstacle(pid);
        if (obstacle != null) {
            throw new ObserveException(obstacle, null);
        }
        AttachedJvm jvm = AttachedJvm.attach(pid);
        LiveJvm live = null;
        try {
            if (jvm.feature() < LocalJvms.OLDEST) {
                throw new ObserveException(
                        Obstacle.of(Obstacle.Kind.TOO_OLD, jvm.feature(), pid), null);
            }
            live = new LiveJvm(jvm, ScratchFolder.make(), threshold);
            live.watch(live.rounds.take());
            return live;
        } catch (IOException e) {
            if (live == null) {
                jvm.close();
            } else {
                live.close();
            }
            throw e instanceof ObserveException known
                    ? known
                    : new ObserveException(
                            jvm.orEnded(Obstacle.of(Obstacle.Kind.NO_DUMP, e.getMessage())), e);
        }
    }

    private void watch(Duration rest) {
        clock.execute(() -> orEnd(this::begin));
        var _ =
                clock.scheduleAtFixedRate(
                        () -> lanes.finalUntil(finalUntil()), 1, 1, TimeUnit.SECONDS);
        if (cores.there()) {
            var _ =
                    clock.scheduleWithFixedDelay(
                            () -> cores.look(lanes.all().values(), System.nanoTime()),
                            LOOKS,
                            LOOKS,
                            TimeUnit.NANOSECONDS);
        }
        dumpAfter(rest);
    }

    private void begin() throws IOException {
        feed.begin();
        long first = FlightFeed.FIRST_EVENTS.toNanos();
        var _ = clock.schedule(() -> orEnd(feed::open), first, TimeUnit.NANOSECONDS);
        long renewed = FlightLease.RENEWED.toMillis();
        var _ =
                clock.scheduleAtFixedRate(
                        () -> orEnd(feed::renew), renewed, renewed, TimeUnit.MILLISECONDS);
    }

    private void dumpAfter(Duration rest) {
        var _ =
                clock.schedule(
                        () -> orEnd(() -> dumpAfter(rounds.take())),
                        rest.toNanos(),
                        TimeUnit.NANOSECONDS);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void orEnd(Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException e) {
            if (!closed && ended == null) {
                ended =
                        jvm.orEnded(
                                e instanceof ObserveException known
                                        ? known.reason()
                                        : Obstacle.of(Obstacle.Kind.OTHER, e.getMessage()));
                clock.shutdownNow();
                feed.close();
            }
        }
    }

    @Override
    public String name() {
        return name;
    }

    /** The number of its process. */
    public long pid() {
        return jvm.pid();
    }

    /** The version of its JDK. */
    public String version() {
        return jvm.property("java.version");
    }

    /** What was recorded, as of a file. */
    public OpenedTrace recorded() {
        return new OpenedTrace(recorder, recorder.trace(), List.of(), Losses.NONE, List.of());
    }

    @Override
    public Trace trace() {
        return recorder.trace();
    }

    @Override
    public boolean growing() {
        return !closed && ended == null;
    }

    @Override
    public long behind() {
        return 2_500_000_000L; // by then a dump and most events are there
    }

    /** Why it is no longer watched, or null while it is. */
    public @Nullable Obstacle ended() {
        return ended;
    }

    /** The deadlocks that the newest dump has, each confirmed by the one before. */
    public List<Deadlock> deadlocks() {
        return rounds.deadlocks();
    }

    /** The newest dump, or null before the first. */
    public @Nullable ThreadDump lastDump() {
        return rounds.last();
    }

    /** Up to when all is told that has ended, nanoseconds of the trace; who waits still is not. */
    public long finalUntil() {
        return Math.min(System.nanoTime() - BEHIND, rounds.takenAt());
    }

    /** Whether the system tells which of its threads are on a core, and which want one. */
    public boolean tellsCores() {
        return cores.there();
    }

    /** How many events its recorder has told of. */
    public long events() {
        return feed.events();
    }

    /** How many spans came too late to be told whole. */
    public long late() {
        return lanes.late();
    }

    /** What its recorder has lost, bytes. */
    public long lost() {
        return feed.lost();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        clock.shutdownNow();
        try {
            clock.awaitTermination(2, TimeUnit.SECONDS);
            if (ended == null) {
                feed.end();
            }
        } catch (ObserveException e) {
            ended = e.reason();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        feed.close();
        lanes.finalUntil(System.nanoTime());
        scratch.close();
        jvm.close();
        recorder.close();
        recorder.trace().advance();
    }
}
