package brigade.observe.dump;

import brigade.trace.LaneKind;
import brigade.trace.Site;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A thread that is being read. */
final class ThreadDraft {

    String name;
    long id;
    long osId;
    LaneKind kind = LaneKind.PLATFORM;
    String container = "";
    Thread.@Nullable State state;
    DumpedThread.@Nullable Wanted wanted;
    final List<DumpedLock> holds = new ArrayList<>();
    final List<Site> frames = new ArrayList<>();

    ThreadDraft(String name) {
        this.name = name;
    }

    void wants(DumpedThread.How how, DumpedLock lock) {
        if (wanted == null) {
            wanted = new DumpedThread.Wanted(how, lock);
        }
    }

    void holds(DumpedLock lock) {
        if (!holds.contains(lock)) {
            holds.add(lock);
        }
    }

    ThreadDraft named(String given) {
        name = given;
        return this;
    }

    DumpedThread finish() {
        DumpedThread.Wanted sought = wanted;
        if (sought != null && sought.how() == DumpedThread.How.WAIT) {
            holds.remove(sought.lock()); // it gave that back
        }
        DumpedThread.Who who = new DumpedThread.Who(id, name, kind, container, osId);
        return new DumpedThread(who, state, sought, holds, frames);
    }

    static Thread.@Nullable State state(String word) {
        for (Thread.State state : Thread.State.values()) {
            if (state.name().equals(word)) {
                return state;
            }
        }
        return null;
    }
}
