package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * All that has been recorded, and the questions one can ask of it. Any thread may ask; {@link
 * #advance()} takes in what is new, and between two advances the answers stay the same.
 *
 * <p>A question about an instant costs time by the logarithm of what is stored; one about a range,
 * by the pixels or the spans that it returns. Consumers are called under a read lock: they must be
 * short.
 */
public final class Trace {

    private final Vocabulary vocabulary;
    private final TraceClock clock;
    private final Labels labels;
    private final LaneRegister register = new LaneRegister();
    private final RequestBook book;
    final Upkeep upkeep;
    private final Intake intake;
    private final Steps steps;
    private final Ranges ranges;

    /**
     * @param now what a trace that is live is taken in by
     */
    Trace(
            Vocabulary vocabulary,
            TraceClock clock,
            Labels labels,
            ChunkPool pool,
            LongSupplier now,
            boolean live) {
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.labels = labels;
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        book = new RequestBook(vocabulary.lifecycle(), pool, lock.readLock());
        upkeep = new Upkeep(live, pool, book, register);
        intake = new Intake(lock, upkeep, now);
        steps = new Steps(register);
        ranges = new Ranges(upkeep);
    }

    /**
     * Takes in what was recorded since the last call and lets go what is over the budget.
     *
     * @return how many events were new
     * @throws IllegalStateException in a consumer of this trace, which would wait for itself for
     *     ever
     */
    public int advance() {
        return intake.advance();
    }

    /**
     * As {@link #advance()}, unless another thread is reading or at it: then it does nothing. For
     * threads that must not wait: of what was told late for thousands of lanes at once it takes a
     * part, and the rest the next times. Who asks something meanwhile waits until it is done.
     *
     * @return how many events were new
     */
    public int tryAdvance() {
        return intake.tryAdvance();
    }

    /** The earliest instant of which nothing has been let go, nanoseconds. */
    public long start() {
        return intake.reading(upkeep::start);
    }

    /** The newest instant that has been taken in, nanoseconds: what live means. */
    public long end() {
        return intake.reading(upkeep::end);
    }

    /**
     * Up to when the trace is final, nanoseconds: what lies before this instant never changes any
     * more. Where no {@link LateLane} is open, it is the end.
     */
    public long watermark() {
        return intake.reading(upkeep::watermark);
    }

    /** As {@link #watermark()}, of one lane. */
    public long watermark(Lane lane) {
        return intake.reading(() -> Math.min(upkeep.end(), lane.watermark()));
    }

    /** How often something was inserted or became final: what was worked out may be stale. */
    public long insertions() {
        return upkeep.insertions();
    }

    /** The lanes that are kept, ended ones too, in the order in which they were taken in. */
    public List<Lane> lanes() {
        return register.lanes();
    }

    /** Those of a role, as {@link #lanes()}; quick where no such lane has come or gone. */
    public List<Lane> lanes(String role) {
        return register.lanes(role);
    }

    /** The lanes that were closed after {@code t0} and not after {@code t1}, by number. */
    public List<Lane> closed(long t0, long t1) {
        return register.closed(t0, t1);
    }

    /** A lane by its id, or null when it has been let go. */
    public @Nullable Lane lane(int id) {
        return register.lane(id);
    }

    /** All counters. */
    public List<Counter> counters() {
        return register.counters();
    }

    /** The counter with a name, or null. */
    public @Nullable Counter counter(String name) {
        return register.counter(name);
    }

    /** The text of a label. */
    public String label(int id) {
        return labels.text(id);
    }

    /** What the label of a span means, or null where the source has not declared it. */
    public @Nullable Term term(int label) {
        return labels.term(label);
    }

    /** Where in the source a span of this label was, or null where nobody said. */
    public @Nullable Site site(int label) {
        return labels.site(label);
    }

    /** What the source has declared. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What its times count. */
    public TraceClock clock() {
        return clock;
    }

    /** What happened to requests. */
    public RequestBook requests() {
        return book;
    }

    /** What is held, and what was lost. */
    public TraceStats stats() {
        return intake.reading(() -> upkeep.stats(intake.fault()));
    }

    /** What a lane does at {@code t}, or null when it is not there or its past has been let go. */
    public @Nullable Span spanAt(Lane lane, long t) {
        return intake.reading(() -> lane.spanAt(t, lane.closedAt()));
    }

    /**
     * All lanes that are there at {@code t}, by number, in groups. While nothing happens to the
     * lanes of a group, who asks for a later instant gets the same list of it: so the cost is that
     * of the groups in which something has happened.
     */
    public List<List<Standing>> standing(long t) {
        return intake.reading(() -> register.standing(t));
    }

    /**
     * The argument of the newest mark of a kind in a span, up to {@code t}, or -1: such as how far
     * its work has come. Looks back over the span's marks.
     */
    public int markWithin(Lane lane, Span span, Mark mark, long t) {
        return intake.reading(() -> ranges.markWithin(lane, span, mark, t));
    }

    /** The spans of a lane that touch [t0, t1), in order. */
    public void spans(Lane lane, long t0, long t1, Consumer<Span> each) {
        intake.reading(() -> ranges.spans(lane, t0, t1, each));
    }

    /** The marks of a lane in [t0, t1), in order. */
    public void marks(Lane lane, long t0, long t1, Consumer<Event> each) {
        intake.reading(() -> ranges.marks(lane, t0, t1, each));
    }

    /**
     * The rows of a lane's frames, outermost first: each is asked as a lane is, and has spans that
     * are whole where the lane itself has the deepest at each instant. None where nothing nests.
     */
    public List<Lane> levels(Lane lane) {
        return lane.index.levels();
    }

    /**
     * What a lane is at, at {@code t}: the outermost span first, each whole; where nothing nests
     * the one that there is, and none where it is idle.
     */
    public List<Span> stackAt(Lane lane, long t) {
        return intake.reading(() -> ranges.stack(lane, t));
    }

    /** Of {@link #stackAt} those that were entered, see {@link Lane#enter}. */
    public List<Span> framesAt(Lane lane, long t) {
        return intake.reading(() -> ranges.frames(lane, t));
    }

    /** As {@link #events}, with frames that are entered and left, all of them. */
    public void changes(Lane lane, long t0, long t1, ChangeConsumer each) {
        intake.reading(() -> ranges.changes(lane, t0, t1, each));
    }

    /** The events of a lane in [t0, t1), in order: beginnings of spans, and marks. */
    public void events(Lane lane, long t0, long t1, Consumer<Event> each) {
        intake.reading(() -> ranges.events(lane, t0, t1, each));
    }

    /** The samples of a counter in [t0, t1), in order. */
    public void samples(Counter counter, long t0, long t1, SampleConsumer each) {
        intake.reading(() -> ranges.samples(counter, t0, t1, each));
    }

    /** Fills a row of pixels with what a lane did in [t0, t1). */
    public void reduce(Lane lane, long t0, long t1, PixelRow into) {
        intake.reading(() -> ranges.reduce(lane, t0, t1, into));
    }

    /** Nanoseconds of a lane in [t0, t1) that its thread did not record: see {@link Known}. */
    public long notRecorded(Lane lane, long t0, long t1) {
        return intake.reading(() -> ranges.notRecorded(lane, t0, t1));
    }

    /** Fills a row of pixels with the values of a counter in [t0, t1). */
    public void reduce(Counter counter, long t0, long t1, CounterRow into) {
        intake.reading(() -> ranges.reduce(counter, t0, t1, into));
    }

    /** The value of a counter at {@code t}, or {@code otherwise} before its first. */
    public long valueAt(Counter counter, long t, long otherwise) {
        return intake.reading(() -> ranges.valueAt(counter, t, otherwise));
    }

    /** Since when a counter has had the value that it has at {@code t}, or {@code otherwise}. */
    public long valueSince(Counter counter, long t, long otherwise) {
        return intake.reading(() -> ranges.valueSince(counter, t, otherwise));
    }

    /** The first event of a lane after {@code t}, or null. */
    public @Nullable Event next(Lane lane, long t) {
        return intake.reading(() -> steps.event(lane, lane.index.higher(t)));
    }

    /** The newest event of a lane before {@code t}, or null. */
    public @Nullable Event previous(Lane lane, long t) {
        return intake.reading(() -> steps.event(lane, lane.index.lower(t)));
    }

    /** The first event of all lanes after {@code t}, or null. */
    public @Nullable Event next(long t) {
        return intake.reading(() -> steps.first(lane -> lane.index.higher(t)));
    }

    /** The newest event of all lanes before {@code t}, or null. */
    public @Nullable Event previous(long t) {
        return intake.reading(() -> steps.last(lane -> lane.index.lower(t)));
    }

    /** The first event of a request after {@code t}, on any lane, or null. */
    public @Nullable Event nextOfRequest(int request, long t) {
        return intake.reading(() -> steps.nextOfRequest(request, t));
    }

    /** The newest event of a request before {@code t}, on any lane, or null. */
    public @Nullable Event previousOfRequest(int request, long t) {
        return intake.reading(() -> steps.previousOfRequest(request, t));
    }

    /** The path of a request through the lanes. */
    public RequestPath path(int request) {
        return intake.reading(() -> steps.path(request));
    }
}
