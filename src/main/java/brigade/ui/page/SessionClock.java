package brigade.ui.page;

import brigade.measure.Speed;
import brigade.measure.TimeScale;
import brigade.trace.Event;
import brigade.trace.Trace;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The one instant that all views show: the newest one while live, else one that is held or played
 * from. It never leaves what the trace still holds. A trace that does not grow has no live. UI
 * thread only.
 */
public final class SessionClock {

    private static final long LAST_SECONDS = 10_000_000_000L;
    private static final int LAST_STEPS = 10;

    private final Trace trace;
    private final LongSupplier nanos;
    private final TimeScale scale;
    private final boolean growing;
    private final long behind;
    private final ReadOnlyObjectWrapper<Motion> motion = new ReadOnlyObjectWrapper<>(Motion.HELD);
    private final ReadOnlyBooleanWrapper live = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Edge> edge = new ReadOnlyObjectWrapper<>(Edge.NONE);
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.REAL);
    private long now;
    private long origin;

    /** While playing: from which instant, and when that began by {@link #nanos}. */
    private long playedFrom;

    private long playedSince;

    /**
     * @param nanos real time, nanoseconds from any origin
     * @param growing whether the trace is being recorded: then the clock starts live, else held at
     *     the start
     * @param behind how far behind the newest instant live is, nanoseconds
     */
    SessionClock(Trace trace, LongSupplier nanos, boolean growing, long behind) {
        this.trace = trace;
        this.nanos = nanos;
        this.growing = growing;
        this.behind = behind;
        scale = TimeScale.of(trace.clock());
        this.origin = trace.start();
        motion.subscribe(next -> {
            live.set(next == Motion.LIVE);
            edge.set(Edge.NONE);
        });
        speed.subscribe(this::anchor);
        now = growing ? newest() : trace.start();
        motion.set(growing ? Motion.LIVE : Motion.HELD);
    }

    /** The clock of a trace that is being recorded; live is so many nanoseconds behind its end. */
    public static SessionClock ofLive(Trace trace, long behind) {
        return new SessionClock(trace, System::nanoTime, true, behind);
    }

    /** The clock of a trace that was recorded: held at its start at first. */
    public static SessionClock ofRecorded(Trace trace) {
        return new SessionClock(trace, System::nanoTime, false, 0);
    }

    /** The instant to show, nanoseconds of the trace's clock. */
    public long now() {
        return now;
    }

    /** The instant that times on screen are counted from; stays when the trace lets go. */
    public long origin() {
        if (origin == Long.MIN_VALUE) {
            origin = trace.start(); // still unknown while nothing has been recorded
        }
        return origin;
    }

    /** Whether the trace is being recorded, so that there is a live to go to. */
    public boolean growing() {
        return growing;
    }

    public boolean isLive() {
        return live.get();
    }

    public ReadOnlyBooleanProperty liveProperty() {
        return live.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Motion> motionProperty() {
        return motion.getReadOnlyProperty();
    }

    /**
     * Whether the last step came to an end of the events; the next movement of any kind ends it.
     */
    public ReadOnlyObjectProperty<Edge> edgeProperty() {
        return edge.getReadOnlyProperty();
    }

    /** How fast the past is played, now or when it is played next. */
    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** Follows the newest instant again; a trace that does not grow is held at its end. */
    public void live() {
        if (growing) {
            now = newest();
            motion.set(Motion.LIVE);
        } else {
            hold(trace.end());
        }
    }

    /** Holds an instant: the page shows the past while the threads go on and are recorded. */
    public void hold(long t) {
        edge.set(Edge.NONE);
        now = kept(t);
        motion.set(Motion.HELD);
    }

    /** Holds an instant that a person gave: seconds from the beginning, or steps. */
    public void hold(Duration sinceOrigin) {
        hold(origin() + scale.given(sinceOrigin));
    }

    /** Holds the instant that is shown. */
    public void pause() {
        hold(now);
    }

    /** Goes on at this speed from the instant that is shown; from the start if that is the end. */
    public void play(Speed at) {
        if (!growing && now >= trace.end()) {
            now = trace.start();
        }
        speed.set(at);
        anchor();
        motion.set(Motion.PLAYING);
    }

    /** Pauses, or goes on at the speed that was chosen. */
    public void toggle() {
        if (motion.get() == Motion.HELD) {
            play(speed.get());
        } else {
            pause();
        }
    }

    /** Plays one speed slower; a tenth of real time when it was live. */
    public void slower() {
        play(isLive() ? Speed.TENTH : speed.get().slower());
    }

    /** Plays one speed faster; live after the fastest. */
    public void faster() {
        if (speed.get() == Speed.TENFOLD && motion.get() == Motion.PLAYING) {
            live();
        } else if (!isLive()) {
            play(speed.get().faster());
        }
    }

    /** Holds the oldest instant. */
    public void toStart() {
        hold(trace.start());
    }

    /** Goes to an instant: goes on from there while playing, else holds it. */
    public void seek(long t) {
        if (motion.get() == Motion.PLAYING) {
            now = kept(t);
            anchor();
        } else {
            hold(t);
        }
    }

    /**
     * Goes to a part of the trace; its end is live.
     *
     * @param fraction from 0, the start, to 1, the end
     */
    public void scrub(double fraction) {
        if (fraction >= 1 && growing) {
            live();
        } else {
            long start = trace.start();
            seek(start + Math.round(fraction * (trace.end() - start)));
        }
    }

    /** Where the instant lies in the trace: 0 at its start, 1 at its end and while live. */
    public double fraction() {
        return isLive() ? 1 : fraction(now);
    }

    /** Where an instant lies in the trace, 0 … 1. */
    public double fraction(long t) {
        long start = trace.start();
        double length = Math.max(1, trace.end() - start);
        return Math.clamp((t - start) / length, 0, 1);
    }

    /** Plays the last ten seconds, or steps, before the instant that is shown, slowly. */
    public void replayLastSeconds() {
        now = kept(now - scale.length(LAST_SECONDS, LAST_STEPS));
        play(Speed.TENTH);
    }

    /** Holds the next event of what is selected, of all if nothing is; the newest at the end. */
    public void stepForward(Selected selected) {
        Event next =
                switch (selected) {
                    case Selected.OneLane(int id) -> {
                        var lane = trace.lane(id);
                        yield lane == null ? null : trace.next(lane, now);
                    }
                    case Selected.OneOrder(int order) -> trace.nextOfRequest(order, now);
                    case Selected.Nothing() -> trace.next(now);
                };
        step(next, of(selected, Edge.LAST, Edge.LAST_SELECTED));
    }

    /** Holds the event before, of what is selected, of all if nothing is. */
    public void stepBack(Selected selected) {
        Event before =
                switch (selected) {
                    case Selected.OneLane(int id) -> {
                        var lane = trace.lane(id);
                        yield lane == null ? null : trace.previous(lane, now);
                    }
                    case Selected.OneOrder(int order) -> trace.previousOfRequest(order, now);
                    case Selected.Nothing() -> trace.previous(now);
                };
        step(before, of(selected, Edge.FIRST, Edge.FIRST_SELECTED));
    }

    private static Edge of(Selected selected, Edge all, Edge some) {
        return selected instanceof Selected.Nothing ? all : some;
    }

    private void step(@Nullable Event to, Edge otherwise) {
        hold(to == null ? now : to.time());
        edge.set(to == null ? otherwise : Edge.NONE);
    }

    /**
     * Moves on, once a pulse: never to what is let go; playing that has caught up is live again.
     */
    void tick() {
        switch (motion.get()) {
            case LIVE -> now = newest();
            case HELD -> now = kept(now);
            case PLAYING -> playOn();
        }
    }

    private void playOn() {
        long wanted = playedFrom + scale.played(speed.get(), nanos.getAsLong() - playedSince);
        now = kept(wanted);
        boolean keepsUp = scale.inSteps() || speed.get().keepsUp();
        if (wanted >= newest() && (!growing || keepsUp)) {
            live();
        } else if (now != wanted) {
            anchor();
        }
    }

    private void anchor() {
        playedFrom = now;
        playedSince = nanos.getAsLong();
    }

    /** The newest instant that is told whole: what live means. */
    private long newest() {
        return Math.max(trace.start(), trace.end() - behind);
    }

    private long kept(long t) {
        return Math.max(trace.start(), Math.min(t, trace.end()));
    }
}
