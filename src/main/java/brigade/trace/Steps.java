package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Finds events among all lanes: the one to step to, those of a request. Under the trace's lock. */
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

    /** The first event of a request after {@code t}. */
    @Nullable Event nextOfRequest(int request, long t) {
        return first(lane -> nextOfRequest(lane.index, request, lane.index.higher(t)));
    }

    /** The newest event of a request before {@code t}. */
    @Nullable Event previousOfRequest(int request, long t) {
        return last(lane -> previousOfRequest(lane.index, request, lane.index.lower(t)));
    }

    /** The path of a request through the lanes. */
    RequestPath path(int request) {
        List<Span> spans = new ArrayList<>();
        List<Event> marks = new ArrayList<>();
        for (Lane lane : register.lanes()) {
            LaneIndex index = lane.index;
            long position = nextOfRequest(index, request, index.after(StreamIndex.NONE));
            while (position != StreamIndex.NONE) {
                Event event = index.event(lane.id(), position);
                if (event.mark() == null) {
                    spans.add(index.spanAt(lane.id(), position, lane.closedAt()));
                } else {
                    marks.add(event);
                }
                position = nextOfRequest(index, request, index.after(position));
            }
        }
        spans.sort(Comparator.comparingLong(Span::start));
        marks.sort(Comparator.comparingLong(Event::time));
        return new RequestPath(request, List.copyOf(spans), List.copyOf(marks));
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

    /**
     * The position of the first event of a request from a position on, or {@link StreamIndex#NONE}.
     */
    static long nextOfRequest(LaneIndex index, int request, long from) {
        if (from == StreamIndex.NONE) {
            return StreamIndex.NONE;
        }
        int i = StreamIndex.eventOf(from);
        for (int place = (int) (from >>> 32); place < index.chunkCount(); place++, i = 0) {
            Chunk chunk = index.chunk(place);
            if (chunk.mayHold(request)) {
                for (; i < chunk.indexed; i++) {
                    if (Encoding.request(chunk.data[i]) == request) {
                        return StreamIndex.position(place, i);
                    }
                }
            }
        }
        return StreamIndex.NONE;
    }

    /**
     * The position of the newest event of a request up to a position, or {@link StreamIndex#NONE}.
     */
    static long previousOfRequest(LaneIndex index, int request, long from) {
        if (from == StreamIndex.NONE) {
            return StreamIndex.NONE;
        }
        int i = StreamIndex.eventOf(from);
        for (int place = (int) (from >>> 32); place >= 0; place--) {
            Chunk chunk = index.chunk(place);
            if (chunk.mayHold(request)) {
                for (; i >= 0; i--) {
                    if (Encoding.request(chunk.data[i]) == request) {
                        return StreamIndex.position(place, i);
                    }
                }
            }
            i = place > 0 ? index.chunk(place - 1).indexed - 1 : 0;
        }
        return StreamIndex.NONE;
    }
}
