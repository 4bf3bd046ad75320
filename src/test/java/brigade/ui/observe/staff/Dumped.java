package brigade.ui.observe.staff;

import brigade.observe.dump.DumpTrace;
import brigade.observe.dump.DumpedLock;
import brigade.observe.dump.DumpedThread;
import brigade.observe.dump.ThreadDump;
import brigade.trace.LaneKind;
import brigade.trace.Site;
import brigade.trace.Trace;
import brigade.trace.file.OpenedTrace;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Dumps of a program that is made up, and the trace of them. */
public final class Dumped {

    public static final long SECOND = 1_000_000_000L;
    private static final Instant TEN = Instant.parse("2026-01-01T10:00:00Z");

    private record Taken(int second, List<DumpedThread> threads) {}

    private final List<Taken> taken = new ArrayList<>();

    /** What is dumped from now on is dumped at another time. */
    public Dumped at(int second) {
        taken.add(new Taken(second, new ArrayList<>()));
        return this;
    }

    public Dumped runs(int id, String name) {
        return thread(id, name, Thread.State.RUNNABLE, null);
    }

    public Dumped idles(int id, String name) {
        add(
                id,
                name,
                LaneKind.PLATFORM,
                Thread.State.WAITING,
                null,
                List.of(),
                new Site("java.util.concurrent.ThreadPoolExecutor", "getTask", 1));
        return this;
    }

    /** Waits for a lock in vain. */
    public Dumped blocked(int id, String name, String wants, String... holds) {
        return thread(id, name, Thread.State.BLOCKED, wants, holds);
    }

    /** Parked for something that nobody holds. */
    public Dumped parked(int id, String name, LaneKind kind, String about) {
        add(
                id,
                name,
                kind,
                Thread.State.WAITING,
                new DumpedThread.Wanted(DumpedThread.How.PARK, lock(about)),
                List.of(),
                new Site("app.Dao", "load", 88));
        return this;
    }

    public Dumped thread(
            int id, String name, Thread.State state, @Nullable String wants, String... holds) {
        add(
                id,
                name,
                LaneKind.PLATFORM,
                state,
                wants == null ? null : new DumpedThread.Wanted(DumpedThread.How.ENTER, lock(wants)),
                List.of(holds).stream().map(Dumped::lock).toList(),
                new Site("app.Work", "take", 5));
        return this;
    }

    private static DumpedLock lock(String name) {
        return new DumpedLock("app." + name, "0x" + Integer.toHexString(name.hashCode()));
    }

    private void add(
            int id,
            String name,
            LaneKind kind,
            Thread.State state,
            DumpedThread.@Nullable Wanted wanted,
            List<DumpedLock> holds,
            Site frame) {
        taken.getLast()
                .threads
                .add(
                        new DumpedThread(
                                new DumpedThread.Who(id, name, kind, "", 0),
                                state,
                                wanted,
                                holds,
                                List.of(frame)));
    }

    public Trace trace() {
        return opened().trace();
    }

    /** As a file of these dumps is opened. */
    public OpenedTrace opened() {
        return DumpTrace.of(
                taken.stream()
                        .map(it -> new ThreadDump(TEN.plusSeconds(it.second), "", it.threads))
                        .toList());
    }
}
