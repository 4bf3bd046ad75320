package brigade.server;

import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The carriers of virtual threads. The JDK ends carriers that nothing has needed for half a minute,
 * and starts others later: a new one takes the stove that has been free for longest, so that there
 * are no more stoves than carriers at once. Any thread.
 */
final class Stoves implements AutoCloseable {
    private final Recorder recorder;
    private final int cores = Runtime.getRuntime().availableProcessors();

    /** By the name of the carrier, the one used last at the end. */
    private final Map<String, Stove> byCarrier = new LinkedHashMap<>(16, 0.75f, true);

    private final List<Stove> all = new ArrayList<>();

    Stoves(Recorder recorder) {
        this.recorder = recorder;
    }

    /** The one that carries the calling virtual thread; null if it does not say. */
    @Nullable Stove here() {
        // There is no other way to ask:
        // "VirtualThread[#31,guest-1]/runnable@ForkJoinPool-1-worker-2"
        String thread = Thread.currentThread().toString();
        int at = thread.lastIndexOf('@');
        return at < 0 ? null : of(thread.substring(at + 1));
    }

    private synchronized Stove of(String carrier) {
        Stove known = byCarrier.get(carrier);
        if (known == null) {
            known = all.size() < cores ? build() : takeOver();
            byCarrier.put(carrier, known);
        }
        return known;
    }

    private Stove takeOver() {
        for (Map.Entry<String, Stove> entry : byCarrier.entrySet()) {
            if (entry.getValue().isFree()) {
                byCarrier.remove(entry.getKey());
                return entry.getValue();
            }
        }
        return build();
    }

    private Stove build() {
        String name = "stove-" + (all.size() + 1);
        Stove stove = new Stove(recorder.lane(name, "stove", LaneKind.CARRIER));
        all.add(stove);
        return stove;
    }

    @Override
    public synchronized void close() {
        all.forEach(Stove::close);
    }
}
