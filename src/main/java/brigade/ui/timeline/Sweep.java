package brigade.ui.timeline;

import brigade.trace.Lane;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Goes over all lanes a little each frame. */
final class Sweep {

    private final List<Lane> lanes;
    private final Consumer<Lane> each;
    private final LongSupplier clock;
    private int next;

    /**
     * @param clock nanoseconds
     */
    Sweep(List<Lane> lanes, Consumer<Lane> each, LongSupplier clock) {
        this.lanes = lanes;
        this.each = each;
        this.clock = clock;
    }

    /**
     * Goes on, for as long as given and by one lane at least.
     *
     * @return whether all lanes have had their turn
     */
    boolean advance(long nanos) {
        long until = clock.getAsLong() + nanos;
        while (next < lanes.size()) {
            each.accept(lanes.get(next++));
            if (clock.getAsLong() >= until) {
                break;
            }
        }
        return done();
    }

    boolean done() {
        return next >= lanes.size();
    }
}
