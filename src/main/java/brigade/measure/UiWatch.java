package brigade.measure;

import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.HdrHistogram.Histogram;

import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Watches how responsive the UI thread is: the gaps between its frames, and how late it answers a
 * bell that rings every 20 ms. Knows no toolkit: the window feeds it. Everything is recorded into
 * the trace as well, on the UI thread's own lane.
 *
 * <p>The methods of the UI thread allocate nothing and never wait.
 */
public final class UiWatch implements AutoCloseable {

    /** Label of the note in the trace after which a gap between frames is nobody's wait. */
    static final String HIDDEN = "hidden";

    /** Of the UI thread's lane. */
    static final String ROLE = RestaurantRole.UI.lane();

    private static final long NONE = Long.MIN_VALUE;

    private final LongSupplier clock;
    private final Trace trace;
    private final Lane lane;
    private final ProbeThread bell;
    private final int pulseLabel;
    private final int restLabel;
    private final Distribution gaps = new Distribution();
    private final Distribution bells = new Distribution();

    private long lastPulse = NONE;

    /**
     * @param uiThread runs a task on the UI thread, soon, in the order given ({@code
     *     Platform::runLater})
     */
    public UiWatch(Recorder recorder, Executor uiThread) {
        this(recorder, uiThread, System::nanoTime);
    }

    UiWatch(Recorder recorder, Executor uiThread, LongSupplier clock) {
        this.clock = clock;
        this.trace = recorder.trace();
        this.lane = recorder.laneAt(clock.getAsLong(), "UI thread", ROLE, LaneKind.UI);
        Lane bellLane =
                recorder.laneAt(
                        clock.getAsLong(), "bell", RestaurantRole.BELL.lane(), LaneKind.PLATFORM);
        this.bell =
                new ProbeThread(new LatencyProbe(bellLane, uiThread, this::answered, clock), clock);
        this.pulseLabel = recorder.label("pulse");
        this.restLabel = recorder.label(HIDDEN);
    }

    /** The UI thread's lane; written only by the UI thread. */
    public Lane lane() {
        return lane;
    }

    /** UI thread, at the start of each frame; {@code now} is {@code System.nanoTime()}. */
    public void pulse(long now) {
        if (lane.threadId() == 0) {
            lane.standsFor(Thread.currentThread());
        }
        if (lastPulse != NONE) {
            gaps.record(now - lastPulse);
        }
        lastPulse = now;
        lane.markAt(now, CommonMark.PULSE, 0, 0, 0);
        lane.beginAt(now, Activity.RUNNING, pulseLabel, 0, 0);
    }

    /** UI thread, when the work of the frame that {@link #pulse} began is done. */
    public void pulseDone() {
        lane.endAt(clock.getAsLong());
    }

    /** UI thread: a click or key has been delivered. */
    public void input() {
        lane.markAt(clock.getAsLong(), CommonMark.INPUT, 0, 0, 0);
    }

    /**
     * UI thread: no frames are asked for from now on (the window is hidden), so the next gap is
     * nobody's wait.
     */
    public void rest() {
        if (lastPulse != NONE) {
            lastPulse = NONE;
            lane.markAt(clock.getAsLong(), CommonMark.NOTE, restLabel, 0, 0);
        }
    }

    /** Any thread: rings the bell from now on. */
    public void startBell() {
        bell.start();
    }

    /**
     * Any thread: rings no more (nobody looks at the figures); rings under way are still answered.
     */
    public void stopBell() {
        bell.stop();
    }

    /** Any thread: figures from now on, without taking them from anybody else. */
    public Interval interval() {
        return new Interval(clock.getAsLong(), gaps.soFar(), bells.soFar());
    }

    @Override
    public void close() {
        bell.close();
    }

    void answered(int number, long due) {
        long now = clock.getAsLong();
        long late = now - due;
        bells.record(late);
        lane.markAt(now, CommonMark.ANSWERED, 0, -number, Micros.of(late));
    }

    /**
     * A stretch of time that began when it was asked for and lasts until its figures are asked for.
     */
    public final class Interval {

        private final long start;
        private final Histogram gapsBefore;
        private final Histogram bellsBefore;

        private Interval(long start, Histogram gapsBefore, Histogram bellsBefore) {
            this.start = start;
            this.gapsBefore = gapsBefore;
            this.bellsBefore = bellsBefore;
        }

        /**
         * Figures from the begin of this interval until now, without the time in which the whole
         * program stood still, as far as the trace still has that; any thread, any number of times.
         */
        public UiFigures figures() {
            return samples().figures();
        }

        UiSamples samples() {
            long end = clock.getAsLong();
            UiSamples all =
                    new UiSamples(gaps.after(gapsBefore), bells.after(bellsBefore), end - start);
            return StoppedSamples.of(trace, lane, start, end).leftOutOf(all);
        }
    }
}
