package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.function.ToLongFunction;

/** Finds the event to step to among lanes. Under the lock of the trace. */
final class Steps {

    private final LaneRegister register;

    Steps(LaneRegister register) {
        this.register = register;
    }

    @Nullable Event event(Lane lane, long position) {
        return position == StreamIndex.NONE ? null : lane.index.event(lane.id(), position);
    }

    /** The earliest of the events that each lane proposes. */
    @Nullable Event first(ToLongFunction<Lane> proposal) {
        return best(proposal, -1);
    }

    /** The latest of the events that each lane proposes. */
    @Nullable Event last(ToLongFunction<Lane> proposal) {
        return best(proposal, 1);
    }

    private @Nullable Event best(ToLongFunction<Lane> proposal, int sign) {
        Lane best = null;
        long bestPosition = StreamIndex.NONE;
        long bestTime = 0;
        for (Lane lane : register.lanes()) {
            long position = proposal.applyAsLong(lane);
            if (position != StreamIndex.NONE) {
                long time = lane.index.timeAt(position);
                if (best == null || Long.compare(time, bestTime) == sign) {
                    best = lane;
                    bestPosition = position;
                    bestTime = time;
                }
            }
        }
        return best == null ? null : best.index.event(best.id(), bestPosition);
    }
}
