package brigade.observe.live;

import brigade.observe.jfr.JfrClock;
import brigade.observe.jfr.JfrEvents;

import jdk.jfr.consumer.EventStream;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The flight recorder of another JVM, and what it tells while it writes. It is begun in two steps:
 * the second makes the recorder close what it has written since the first, so that this can be read
 * at once; what comes later is flushed once a second. The steps by one thread.
 */
final class FlightFeed implements AutoCloseable {

    /** Between the two steps: some events happen meanwhile. */
    static final Duration FIRST_EVENTS = Duration.ofMillis(100);

    private final AttachedJvm jvm;
    private final FlightLease lease;
    private final JfrEvents events;
    private final AtomicLong lost = new AtomicLong();
    private Path folder = Path.of("");
    private Instant since = Instant.MIN;
    private volatile @Nullable EventStream stream;

    /**
     * @param threshold waits from here on are recorded
     */
    FlightFeed(AttachedJvm jvm, LiveLanes lanes, JfrClock clock, Duration threshold) {
        this.jvm = jvm;
        events = new JfrEvents(lanes, clock);
        String name =
                "brigade-" + ProcessHandle.current().pid() + '-' + (System.nanoTime() & 0xFFFF);
        lease = new FlightLease(jvm, name, threshold);
    }

    /** Makes it record waits. */
    void begin() throws ObserveException {
        String used = jvm.property("jdk.jfr.repository");
        folder = jvm.seenFromHere(used.isEmpty() ? jvm.property("java.io.tmpdir") : used);
        checkRoom();
        since = Instant.now();
        lease.begin();
    }

    /** Makes it record the rest, and reads it from now on. */
    void open() throws IOException {
        lease.complete();
        Path repository = jvm.seenFromHere(jvm.freshProperty("jdk.jfr.repository"));
        folder = repository;
        EventStream opened = EventStream.openRepository(repository);
        opened.setStartTime(since);
        opened.setReuse(true);
        opened.setOrdered(false);
        events.listenTo(opened);
        opened.onEvent("jdk.DataLoss", event -> lost.addAndGet(event.getLong("amount")));
        opened.startAsync();
        stream = opened;
    }

    /** Makes it go on for some seconds. */
    void renew() throws ObserveException {
        checkRoom();
        lease.renew();
    }

    /** Without room its JVM would end: recording ends before. */
    private void checkRoom() throws ObserveException {
        Obstacle full = DiskRoom.obstacle(folder);
        if (full != null) {
            lease.end();
            throw new ObserveException(full, null);
        }
    }

    /** Ends recording. */
    void end() throws ObserveException {
        lease.end();
    }

    /** How many events it has told of. */
    long events() {
        return events.events();
    }

    /** What it has lost, bytes. */
    long lost() {
        return lost.get();
    }

    /** Reads no more. */
    @Override
    public void close() {
        EventStream opened = stream;
        if (opened != null) {
            opened.close();
        }
    }
}
