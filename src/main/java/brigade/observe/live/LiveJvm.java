package brigade.observe.live;

import brigade.observe.dump.DumpedThread;
import brigade.observe.dump.ThreadDump;
import brigade.observe.jfr.JfrClock;
import brigade.observe.jfr.JfrEvents;
import brigade.observe.thread.JvmVocabulary;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.TraceClock;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;
import brigade.trace.source.TraceSource;

import jdk.jfr.consumer.EventStream;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A JVM of this machine that is watched, as the source of a trace: its flight recorder is read
 * while it writes, and dumps are taken at intervals. Closing detaches, and leaves nothing in it.
 * Any thread.
 */
public final class LiveJvm implements TraceSource {

    /** Waits from here on are recorded where nobody chooses. */
    public static final Duration USUAL_THRESHOLD = Duration.ofMillis(1);

    private static final long BUDGET = 256L << 20;
    private static final long INTERVAL = 2_000_000_000L;
    private static final long SOON = 400_000_000L;
    private static final int REST_PER_DUMP = 4;
    private static final long BEHIND = 4_000_000_000L; // by then events are told, as a rule

    private final String name;
    private final AttachedJvm jvm;
    private final FlightLease lease;
    private final JvmDumps dumps;
    private final ScratchFolder scratch;
    private final Recorder recorder;
    private final LiveLanes lanes;
    private final JfrEvents events;
    private final DumpTold dumpTold;
    private final DeadlockWatch monitors = new DeadlockWatch();
    private final DeadlockWatch locks = new DeadlockWatch();
    private final AtomicLong lost = new AtomicLong();
    private final ScheduledExecutorService clock =
            Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().name("observe-", 1).daemon().factory());
    private final EventStream stream;
    private volatile List<Deadlock> deadlocks = List.of();
    private volatile @Nullable ThreadDump lastDump;
    private volatile long dumpedAt;
    private volatile String ended = "";
    private volatile boolean closed;

    private LiveJvm(String name, AttachedJvm jvm, ScratchFolder scratch, Duration threshold)
            throws IOException {
        this.name = name;
        this.jvm = jvm;
        this.scratch = scratch;
        long wall = JfrClock.now();
        long nanos = System.nanoTime();
        TraceClock.Foreign foreign = new TraceClock.Foreign(wall, nanos - wall, 0);
        dumpedAt = nanos;
        recorder = Recorder.start(BUDGET, JvmVocabulary.ALL, foreign);
        lanes = new LiveLanes(recorder, nanos);
        events = new JfrEvents(lanes, new JfrClock(foreign));
        dumpTold = new DumpTold(lanes);
        dumps = new JvmDumps(jvm, scratch);
        lease =
                new FlightLease(
                        jvm,
                        "brigade-" + ProcessHandle.current().pid() + '-' + (nanos & 0xFFFF),
                        threshold);
        lease.renew();
        Path repository = jvm.seenFromHere(jvm.freshProperty("jdk.jfr.repository"));
        stream = EventStream.openRepository(repository);
        stream.setReuse(true);
        stream.setOrdered(false);
        events.listenTo(stream);
        stream.onEvent("jdk.DataLoss", event -> lost.addAndGet(event.getLong("amount")));
        stream.startAsync();
    }

    /**
     * Attaches to a JVM and begins to watch it.
     *
     * @param threshold waits from here on are recorded; those of 0 cost a busy program much
     * @throws ObserveException when that cannot be; says why, and what would help
     */
    public static LiveJvm attach(long pid, Duration threshold) throws ObserveException {
        Optional<JvmEntry> entry = LocalJvms.of(pid);
        if (entry.isPresent() && !entry.get().attachable()) {
            throw new ObserveException(
                    "process " + pid + " cannot be attached: " + entry.get().obstacle(), null);
        }
        AttachedJvm jvm = AttachedJvm.attach(pid);
        ScratchFolder scratch = null;
        try {
            if (jvm.feature() < LocalJvms.OLDEST) {
                throw new ObserveException(
                        "JDK " + jvm.feature() + " is too old to be watched live (17 or later)",
                        null);
            }
            scratch = ScratchFolder.make();
            String name = entry.map(JvmEntry::name).orElse("process " + pid);
            LiveJvm live = new LiveJvm(name, jvm, scratch, threshold);
            live.watch();
            return live;
        } catch (IOException e) {
            jvm.close();
            if (scratch != null) {
                scratch.close();
            }
            throw e instanceof ObserveException known
                    ? known
                    : new ObserveException("process " + pid + " cannot be watched: " + e, e);
        }
    }

    private void watch() {
        long renewed = FlightLease.RENEWED.toMillis();
        var _ =
                clock.scheduleAtFixedRate(
                        () -> orEnd(lease::renew), renewed, renewed, TimeUnit.MILLISECONDS);
        var _ =
                clock.scheduleAtFixedRate(
                        () -> lanes.finalUntil(finalUntil()), 1, 1, TimeUnit.SECONDS);
        var _ = clock.schedule(this::dump, 0, TimeUnit.NANOSECONDS);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void orEnd(Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException e) {
            if (!closed && ended.isEmpty()) {
                ended = String.valueOf(e.getMessage());
                clock.shutdownNow();
                stream.close();
            }
        }
    }

    private void dump() {
        orEnd(() -> {
            long begun = System.nanoTime();
            ThreadDump dump = dumps.take();
            long t = System.nanoTime();
            dumpTold.take(dump, begun, t);
            lastDump = dump;
            dumpedAt = begun;
            look(dump, t);
            long cost = System.nanoTime() - begun;
            long rest =
                    monitors.wantsAnother() || locks.wantsAnother()
                            ? SOON
                            : Math.max(INTERVAL, REST_PER_DUMP * cost) - cost;
            var _ = clock.schedule(this::dump, Math.max(SOON, rest), TimeUnit.NANOSECONDS);
        });
    }

    private void look(ThreadDump dump, long t) throws IOException {
        Instant now = Instant.now();
        List<Deadlock> found = new ArrayList<>(monitors.take(dump, now, t));
        if (waitsForLocks(dump)) {
            locks.take(dumps.takeWithOwners(), now, t).stream()
                    .filter(it -> found.stream().noneMatch(other -> alike(it, other)))
                    .forEach(found::add);
        }
        deadlocks = List.copyOf(found);
    }

    /** At least two platform threads wait for locks of which the JSON tells no owner. */
    private static boolean waitsForLocks(ThreadDump dump) {
        return dump.threads().stream()
                        .map(DumpedThread::wanted)
                        .filter(it -> it != null && it.how() == DumpedThread.How.PARK)
                        .filter(it -> it.lock().type().contains("locks.Reentrant"))
                        .count()
                > 1;
    }

    private static boolean alike(Deadlock one, Deadlock other) {
        long first = other.ring().getFirst().thread().who().id();
        return one.ring().stream().anyMatch(link -> first == link.thread().who().id());
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
        return !closed && ended.isEmpty();
    }

    @Override
    public long behind() {
        return 2_500_000_000L; // by then a dump and most events are there
    }

    /** Why it is no longer watched, or empty while it is. */
    public String ended() {
        return ended;
    }

    /** The deadlocks that the newest dump has, each confirmed by the one before. */
    public List<Deadlock> deadlocks() {
        return deadlocks;
    }

    /** The newest dump, or null before the first. */
    public @Nullable ThreadDump lastDump() {
        return lastDump;
    }

    /** Up to when all is told that has ended, nanoseconds of the trace; who waits still is not. */
    public long finalUntil() {
        return Math.min(System.nanoTime() - BEHIND, dumpedAt);
    }

    /** How many events its recorder has told of. */
    public long events() {
        return events.events();
    }

    /** How many spans came too late to be told whole. */
    public long late() {
        return lanes.late();
    }

    /** What its recorder has lost, bytes. */
    public long lost() {
        return lost.get();
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
            if (ended.isEmpty()) {
                lease.end();
            }
        } catch (ObserveException e) {
            ended = e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stream.close();
        lanes.finalUntil(System.nanoTime());
        scratch.close();
        jvm.close();
        recorder.close();
        recorder.trace().advance();
    }
}
