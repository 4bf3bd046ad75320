package brigade.restaurant;

import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The worker threads of the sum. One thread only may call it, which starts them. */
final class SumCrew {
    private final Recorder recorder;
    private final SumBoard board;

    /** By number, from 1. */
    private final Map<Integer, SumWorker> crew = new HashMap<>();

    /** Those who finish what was cancelled, and then go; one of each number at most works. */
    private final Map<Integer, SumWorker> leaving = new HashMap<>();

    /** All who may not have ended yet. */
    private final List<SumWorker> hired = new ArrayList<>();

    private boolean background = true;

    SumCrew(Recorder recorder, SumBoard board) {
        this.recorder = recorder;
        this.board = board;
    }

    /**
     * Hires and dismisses until there are so many.
     *
     * @param inBackground on threads that have told the operating system so
     */
    void staff(int workers, boolean inBackground) {
        crew.values().removeIf(SumWorker::dead);
        leaving.values().removeIf(SumWorker::dead);
        hired.removeIf(SumWorker::gone);
        if (background != inBackground) {
            leaveAfter(0); // a thread cannot raise its priority again
            background = inBackground;
        }
        for (int k = 1; k <= workers; k++) {
            crew.computeIfAbsent(k, this::back);
        }
        leaveAfter(workers);
    }

    /** All who are there take part. */
    void take(SumTask task) {
        crew.values().forEach(worker -> worker.take(task));
    }

    /** Waits until all have ended. */
    void dismiss() {
        leaveAfter(0);
        hired.forEach(SumWorker::join);
    }

    private void leaveAfter(int workers) {
        crew.entrySet().removeIf(worker -> worker.getKey() > workers && leaves(worker));
    }

    private boolean leaves(Map.Entry<Integer, SumWorker> worker) {
        worker.getValue().leave();
        leaving.put(worker.getKey(), worker.getValue());
        return true;
    }

    /** The one who is about to leave, or a new one: two of a number would write one counter. */
    private SumWorker back(int k) {
        SumWorker before = leaving.remove(k);
        return before != null && before.inBackground() == background && before.stay()
                ? before
                : hire(k, before);
    }

    private SumWorker hire(int k, @Nullable SumWorker before) {
        String name = "worker-" + k;
        Lane lane = recorder.lane(name, RestaurantRole.WORKER.lane(), LaneKind.PLATFORM);
        SumWorker worker = new SumWorker(name, lane, board.part(k), background, before);
        hired.add(worker);
        worker.start();
        return worker;
    }
}
