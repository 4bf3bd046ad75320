package brigade.trace;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells of a thread what is known of it only afterwards, in any order: such as a wait that another
 * program tells of when it is over. What is told is inserted where it belongs when the trace
 * advances. Any thread.
 *
 * <p>Spans lie in each other by time. Where two overlap and none is around the other, the earlier
 * one counts as left when the later one begins.
 *
 * <p>Whoever tells says also up to when all has been told: what lies before that stays as it is,
 * and what comes for it nevertheless is cut, or left out and counted.
 */
public final class LateLane {

    private final Lane lane;
    private final ChunkPool pool;
    private final LateWriter writer;
    private final Queue<LateEvent> inbox = new ConcurrentLinkedQueue<>();
    private final AtomicLong lost = new AtomicLong();
    private volatile long finalUntil = Long.MIN_VALUE;
    private volatile long closing = Long.MAX_VALUE;

    LateLane(Lane lane, ChunkPool pool, int gap) {
        this.lane = lane;
        this.pool = pool;
        writer = new LateWriter(lane, pool, gap);
        lane.toldBy(this);
    }

    /** The lane that it tells of: it is asked as all others are. */
    public Lane lane() {
        return lane;
    }

    /**
     * Tells of a span.
     *
     * @param begin nanoseconds of the trace
     * @param end not before {@code begin}; {@link Long#MAX_VALUE} if it goes on
     * @param label from {@link Recorder#label}
     * @param request the request it served, or 0
     * @param arg what the label makes of it
     */
    public void span(
            long begin, long end, Activity activity, Known known, int label, int request, int arg) {
        if (end < begin) {
            throw new IllegalArgumentException("a span ends at " + end + ", before it begins");
        }
        tell(
                new LateEvent(
                        begin,
                        end,
                        Encoding.span(activity, known, label),
                        Encoding.data(request, arg)));
    }

    /** Tells of a mark; see {@link Lane#markAt}. */
    public void mark(long t, Mark mark, int label, int request, int arg) {
        tell(new LateEvent(t, t, Encoding.mark(mark, label), Encoding.data(request, arg)));
    }

    private void tell(LateEvent event) {
        if (pool.tryCharge(LateEvent.BYTES)) {
            inbox.add(event);
        } else {
            lost.incrementAndGet();
        }
    }

    /** All that begins before {@code t} has been told. Goes forward only. */
    public void finalUntil(long t) {
        finalUntil = Math.max(finalUntil, t);
    }

    /** The thread ended at {@code t}; the lane is closed once all before that has been told. */
    public void close(long t) {
        closing = t;
    }

    /**
     * How much came too late, for a time that had been said to be final, or found no room. What
     * came too late and reaches beyond that time is cut; the rest is left out.
     */
    public long lost() {
        return lost.get();
    }

    /** Up to when it is final, as the newest advance has found it. Under the trace's lock. */
    long watermark() {
        return writer.settled();
    }

    /**
     * Inserts what has been told since the last time. Under the write lock.
     *
     * @param all up to when all lanes are final
     * @return whether something has changed
     */
    boolean takeIn(long all, Upkeep upkeep) {
        long until = Math.max(all, finalUntil); // before the inbox: what was told before is there
        long end = closing;
        for (LateEvent event = inbox.poll(); event != null; event = inbox.poll()) {
            if (writer.take(event)) {
                lost.incrementAndGet();
            }
            reach(event, upkeep);
        }
        boolean news = writer.hasNews();
        if (news) {
            upkeep.forgotten(writer.write(upkeep));
        }
        writer.settle(Math.min(until, end));
        if (until >= end) {
            writer.close();
            lane.closeAt(end);
        }
        return news || until >= end;
    }

    private void reach(LateEvent event, Upkeep upkeep) {
        if (event.isMark()) {
            upkeep.reached(event.begin(), event.meta(), event.data());
        }
    }
}
