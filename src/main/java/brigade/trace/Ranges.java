package brigade.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * What happened in a range of time: events, spans, samples, rows of pixels. Under the trace's lock.
 */
final class Ranges {

    private final Upkeep upkeep;

    Ranges(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** The argument of the newest mark of a kind in a span, up to {@code t}, or -1. */
    int markWithin(Lane lane, Span span, Mark mark, long t) {
        long position =
                lane.index.floor(Math.min(t, span.end() == Long.MAX_VALUE ? t : span.end() - 1));
        while (position != StreamIndex.NONE && lane.index.timeAt(position) >= span.start()) {
            Event event = lane.index.event(lane.id(), position);
            if (event.mark() == mark) {
                return event.arg();
            }
            position = lane.index.before(position);
        }
        return -1;
    }

    void spans(Lane lane, long t0, long t1, Consumer<Span> each) {
        long position = lane.index.floor(t0);
        if (position == StreamIndex.NONE) {
            position = lane.index.after(StreamIndex.NONE);
        }
        while (position != StreamIndex.NONE && lane.index.timeAt(position) < t1) {
            Span span = lane.index.spanAt(lane.id(), position, lane.closedAt());
            if (span.end() > t0
                    && span.start() < lane.closedAt()
                    && !lane.index.isNothing(position)) {
                each.accept(span);
            }
            position = lane.index.nextSpan(position);
        }
    }

    void events(Lane lane, long t0, long t1, Consumer<Event> each) {
        positions(
                lane,
                t0,
                t1,
                position -> {
                    if (!lane.index.isNothing(position)) {
                        each.accept(lane.index.event(lane.id(), position));
                    }
                });
    }

    void marks(Lane lane, long t0, long t1, Consumer<Event> each) {
        positions(
                lane,
                t0,
                t1,
                position -> {
                    if (lane.index.change(position) == Change.MARK) {
                        each.accept(lane.index.event(lane.id(), position));
                    }
                });
    }

    void changes(Lane lane, long t0, long t1, ChangeConsumer each) {
        positions(
                lane,
                t0,
                t1,
                position ->
                        each.accept(
                                lane.index.change(position),
                                lane.index.event(lane.id(), position)));
    }

    private static void positions(Lane lane, long t0, long t1, LongConsumer each) {
        long position = lane.index.atOrAfter(t0);
        while (position != StreamIndex.NONE && lane.index.timeAt(position) < t1) {
            each.accept(position);
            position = lane.index.after(position);
        }
    }

    /** What a lane is at, outermost first; where nothing nests, its span alone. */
    List<Span> stack(Lane lane, long t) {
        List<Span> stack = new ArrayList<>();
        List<Lane> rows = lane.index.levels().isEmpty() ? List.of(lane) : lane.index.levels();
        for (Lane row : rows) {
            Span span = row.spanAt(t, lane.closedAt());
            if (span == null || span.plainIdle()) {
                break;
            }
            stack.add(span);
        }
        return List.copyOf(stack);
    }

    /** Of those, the frames: without what lies in the innermost of them and is none. */
    List<Span> frames(Lane lane, long t) {
        long position = lane.index.floor(t);
        List<Span> stack = stack(lane, t);
        if (position == StreamIndex.NONE || stack.isEmpty()) {
            return List.of();
        }
        boolean leaf =
                lane.index.changeOfSpan(position) == Change.BEGIN
                        && !lane.index.spanAt(lane.id(), position, lane.closedAt()).plainIdle();
        return leaf ? stack.subList(0, stack.size() - 1) : stack;
    }

    void samples(Counter counter, long t0, long t1, SampleConsumer each) {
        CounterIndex index = counter.index;
        long position = index.atOrAfter(t0);
        while (position != StreamIndex.NONE && index.timeAt(position) < t1) {
            each.accept(index.timeAt(position), valueAt(index, position));
            position = index.after(position);
        }
    }

    void reduce(Lane lane, long t0, long t1, PixelRow into) {
        check(t0, t1);
        new Reduction(lane.index, into, t0, t1)
                .fill(Math.min(t1, Math.min(upkeep.end(), lane.closedAt())));
    }

    long notRecorded(Lane lane, long t0, long t1) {
        check(t0, t1);
        long end = Math.min(t1, Math.min(upkeep.end(), lane.closedAt()));
        return Guesses.nanos(lane.index, t0, end);
    }

    void reduce(Counter counter, long t0, long t1, CounterRow into) {
        check(t0, t1);
        new CounterReduction(counter.index, into, t0, t1).fill(upkeep.end());
    }

    /** The value of a counter at {@code t}, or {@code otherwise} before its first. */
    long valueAt(Counter counter, long t, long otherwise) {
        long position = counter.index.floor(t);
        return position == StreamIndex.NONE ? otherwise : valueAt(counter.index, position);
    }

    /** Since when a counter has had the value that it has at {@code t}, or {@code otherwise}. */
    long valueSince(Counter counter, long t, long otherwise) {
        long position = counter.index.floor(t);
        return position == StreamIndex.NONE ? otherwise : counter.index.timeAt(position);
    }

    private static void check(long t0, long t1) {
        if (t1 <= t0) {
            throw new IllegalArgumentException("a range ends after it begins: " + t0 + " to " + t1);
        }
    }

    private static long valueAt(CounterIndex index, long position) {
        return index.chunkOf(position).data[StreamIndex.eventOf(position)];
    }
}
