package brigade.ui.backroom;

import brigade.measure.FreezeStory;
import brigade.ui.page.PageView;
import brigade.ui.page.TraceSession;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Moves the sum onto the UI thread, for once, and tells the story afterwards. It takes a few
 * frames: first the page shows that the sum has moved, and what moves on it arrives, as it would
 * stand half-way for seconds; then the UI thread really computes and nothing else, then the sum
 * goes back to the worker, and when the bells that waited have been answered the trace knows what
 * happened. UI thread only.
 */
public final class Freeze implements PageView {

    /** Enough for the switch to be seen before nothing is drawn any more. */
    private static final int FRAMES_BEFORE = 6;

    /** By then all bells and clicks that waited have been answered. */
    private static final long SETTLED = 400_000_000;

    /** Enough to try a click in, too short to think that the app has crashed. */
    private static final long LENGTH = 3_000_000_000L;

    private final TraceSession session;
    private final SumDesk desk;
    private final BooleanSupplier moves;
    private final Executor later;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private Consumer<FreezeStory> onStory = _ -> {};
    private int frames;
    private boolean asked;
    private boolean wasRunning;
    private long began;
    private long ended = Long.MIN_VALUE;

    /**
     * @param moves whether something on the page is on its way to where it will stand
     * @param later runs a task on the UI thread after the frame
     */
    public Freeze(TraceSession session, SumDesk desk, BooleanSupplier moves, Executor later) {
        this.session = session;
        this.desk = desk;
        this.moves = moves;
        this.later = later;
    }

    public void setOnStory(Consumer<FreezeStory> handler) {
        onStory = handler;
    }

    /** Whether the sum is on the UI thread, or about to be. */
    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** Computes on the UI thread soon. */
    public void begin() {
        if (!underWay.get()) {
            underWay.set(true);
            frames = 0;
            asked = false;
            wasRunning = desk.running();
            desk.stop();
            session.clock().live();
        }
    }

    @Override
    public void show(long t) {
        if (underWay.get() && !asked && ++frames >= FRAMES_BEFORE && !moves.getAsBoolean()) {
            asked = true;
            later.execute(this::compute);
        }
        if (ended != Long.MIN_VALUE && session.trace().end() > ended + SETTLED) {
            FreezeStory.of(session.trace(), began, session.trace().end()).ifPresent(onStory);
            ended = Long.MIN_VALUE;
        }
    }

    private void compute() {
        began = System.nanoTime();
        desk.here(LENGTH);
        ended = System.nanoTime();
        underWay.set(false);
        if (wasRunning) {
            desk.start();
        }
    }
}
