package brigade.trace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what is told late into a lane, in the order of time: from the earliest of what is new on
 * all is written anew. Under the write lock of the trace.
 */
final class LateWriter {

    private final Lane lane;
    private final ChunkPool pool;

    /** What the lane is at where nothing is told. */
    private final int gap;

    /** What is not final, or reaches beyond what is; and how often each was told. */
    private final TreeMap<LateEvent, Integer> events = new TreeMap<>(LateEvent.BY_TIME);

    /** The spans that are open at what is being written, the outermost first. */
    private final List<LateEvent> open = new ArrayList<>();

    private final OpenFrames frames = new OpenFrames();

    /** Since when the lane has been in a gap that is not written yet, or MAX. */
    private long gapSince = Long.MAX_VALUE;

    private long settled;
    private long earliest = Long.MAX_VALUE;

    /**
     * @param gap the meta of a span without request and argument
     */
    LateWriter(Lane lane, ChunkPool pool, int gap) {
        this.lane = lane;
        this.pool = pool;
        this.gap = gap;
        settled = lane.openedAt();
        writeGap(settled);
    }

    /** Up to when it is final. */
    long settled() {
        return settled;
    }

    /** Takes a new event; returns whether it came too late for all of it. */
    boolean take(LateEvent event) {
        boolean late = event.begin() < settled;
        boolean gone = late && (event.isMark() || event.end() <= settled);
        if (gone || lane.track.closed()) {
            pool.charge(-LateEvent.BYTES);
        } else {
            LateEvent kept = event.from(settled);
            events.merge(kept, 1, Integer::sum);
            earliest = Math.min(earliest, kept.begin());
        }
        return late;
    }

    boolean hasNews() {
        return earliest != Long.MAX_VALUE;
    }

    /**
     * Writes anew from the earliest of what is new.
     *
     * @return how many events of the lane were forgotten for that
     */
    int write(Upkeep upkeep) {
        long from = earliest;
        earliest = Long.MAX_VALUE;
        LateEvent first = LateEvent.firstAt(from);
        openBefore(from, first);
        int forgotten = lane.rewind(from, frames, upkeep);
        if (from == lane.openedAt()) {
            lane.append(from, Encoding.PLAIN_IDLE, 0);
            writeGap(from);
        }
        for (Map.Entry<LateEvent, Integer> entry : events.tailMap(first).entrySet()) {
            for (int i = 0; i < entry.getValue(); i++) {
                write(entry.getKey());
            }
        }
        leaveUpTo(Long.MAX_VALUE - 1);
        endGap(Long.MAX_VALUE);
        return forgotten;
    }

    /** Finds what is open where writing begins. */
    private void openBefore(long from, LateEvent first) {
        open.clear();
        for (LateEvent event : events.headMap(first).keySet()) {
            if (!event.isMark()) {
                dropUpTo(event.begin());
                while (!open.isEmpty() && open.getLast().end() < event.end()) {
                    open.removeLast();
                }
                open.add(event);
            }
        }
        dropUpTo(from - 1); // those that end with it are left anew
        frames.clear();
        open.forEach(span -> frames.push(span.begin(), span.meta(), span.data()));
    }

    private void dropUpTo(long t) {
        while (!open.isEmpty() && open.getLast().end() <= t) {
            open.removeLast();
        }
    }

    private void write(LateEvent event) {
        leaveUpTo(event.begin());
        if (event.isMark()) {
            endGap(Long.MAX_VALUE);
            lane.append(event.begin(), event.meta(), event.data());
            return;
        }
        while (!open.isEmpty() && open.getLast().end() < event.end()) {
            open.removeLast();
            lane.leaveAt(event.begin());
        }
        endGap(event.begin());
        open.add(event);
        lane.enter(event.begin(), event.meta(), event.data());
    }

    private void leaveUpTo(long t) {
        while (!open.isEmpty() && open.getLast().end() <= t) {
            long end = open.removeLast().end();
            lane.leaveAt(end);
            if (open.isEmpty()) {
                gapSince = end;
            }
        }
    }

    /** Writes the gap before {@code next}, if there is one. */
    private void endGap(long next) {
        if (gapSince < next) {
            writeGap(gapSince);
        }
        gapSince = Long.MAX_VALUE;
    }

    private void writeGap(long t) {
        if (gap != Encoding.PLAIN_IDLE) {
            lane.append(t, gap, 0);
        }
    }

    /**
     * What lies before {@code t} is final, and what has been let go too. Of thousands of lanes
     * hardly any has something that becomes final: those cost one comparison.
     */
    void settle(long t) {
        long before = settled;
        settled = Math.max(settled, Math.max(t, lane.index.firstTime(settled)));
        if (settled == before || events.isEmpty() || events.firstKey().begin() >= settled) {
            return; // what is taken begins where all before is final, or later
        }
        Iterator<Map.Entry<LateEvent, Integer>> each =
                events.headMap(LateEvent.firstAt(settled)).entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<LateEvent, Integer> entry = each.next();
            if (entry.getKey().end() < settled) {
                pool.charge(-LateEvent.BYTES * entry.getValue());
                each.remove();
            }
        }
    }

    /** Nothing follows. */
    void close() {
        events.values().forEach(count -> pool.charge(-LateEvent.BYTES * count));
        events.clear();
    }
}
