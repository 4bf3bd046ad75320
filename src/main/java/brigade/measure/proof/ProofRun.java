package brigade.measure.proof;

import brigade.restaurant.Restaurant;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Model;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.TraceStats;

import jdk.jfr.Recording;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs the restaurant in this process, records it by a trace and by JFR at once, and holds the one
 * against the other. From the opening on: also how the classes of the staff are loaded belongs to
 * it.
 */
final class ProofRun {

    private static final long TRACE_BYTES = 256L << 20;
    private static final long SEED = 1;
    private static final long CLOCK_PERIOD_NANOS = 250_000_000;
    private static final int WORST = 12;

    private final Model model;
    private final ProofSpec spec;
    private final String folder;

    /**
     * @param folder where recordings of children are, or empty
     */
    ProofRun(Model model, ProofSpec spec, String folder) {
        this.model = model;
        this.spec = spec;
        this.folder = folder;
    }

    /** Returns when all is judged. */
    ModelProof run() throws IOException {
        try (Recorder recorder = Recorder.start(TRACE_BYTES, RestaurantVocabulary.ALL)) {
            Recording recording = FlightRecord.begin();
            try (CoreTimes cores = new CoreTimes()) {
                long start = System.nanoTime();
                long end;
                try (Restaurant _ = Restaurant.open(spec.settings(model), recorder, SEED)) {
                    pass(spec.length());
                    end = System.nanoTime();
                } // what waited until now ends, so that JFR records it
                cores.end();
                FlightRecord flight = FlightRecord.end(recording);
                return judge(recorder.trace(), flight, cores, start, end);
            } finally {
                recording.close();
            }
        }
    }

    private static void pass(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            ClockEvent.burst();
            LockSupport.parkNanos(Math.min(CLOCK_PERIOD_NANOS, end - now));
        }
    }

    private ModelProof judge(
            Trace trace, FlightRecord flight, CoreTimes cores, long start, long end)
            throws IOException {
        trace.advance();
        TraceStats stats = trace.stats();
        if (stats.dropped() > 0 || stats.released() > 0 || !stats.fault().isEmpty()) {
            throw new IOException("the trace lost something: choose less time");
        }
        Agreement agreement = new Agreement();
        double judged = 0;
        double onCore = 0;
        for (Lane lane : trace.lanes()) {
            Told told = told(trace, lane, end);
            long thread = lane.threadId();
            if (lane.kind() == LaneKind.PROCESS) {
                judge(lane, told, flight, cores, start, end, agreement);
                continue;
            }
            if (thread == 0) {
                continue; // a carrier
            }
            long systemId = flight.systemIds().getOrDefault(thread, 0L);
            CoreUse use = cores.of(systemId);
            Matching.hold(
                    told,
                    flight.waits().getOrDefault(thread, List.of()),
                    use,
                    start,
                    end,
                    agreement);
            if (cores.lastLook(systemId) >= Math.min(end, lane.closedAt()) - CLOCK_PERIOD_NANOS) {
                judged += running(told, start, end);
                onCore += use.onCore(start, end);
            }
        }
        return new ModelProof(
                model,
                new ModelProof.Confirmed(agreement.waits(), agreement.confirmed()),
                new ModelProof.Confirmed(agreement.spans(), agreement.confirmedByJfr()),
                agreement.missed(),
                new ModelProof.Running(
                        agreement.falseNanos() / 1e6,
                        agreement.runningNanos() / 1e6,
                        judged / 1e6,
                        onCore / 1e6),
                agreement.worstPlaces(WORST));
    }

    /**
     * A lane of a process tells of the thread that starts and ends it, and in between of the main
     * thread of the process.
     */
    private void judge(
            Lane lane,
            Told told,
            FlightRecord flight,
            CoreTimes cores,
            long start,
            long end,
            Agreement agreement)
            throws IOException {
        FlightRecord.Started started = flight.started().get(lane.name());
        if (started == null) {
            return; // it never got so far
        }
        long from = Long.MAX_VALUE; // none has begun
        long until = Long.MAX_VALUE;
        for (Told.Stated span : told.spans()) {
            if (span.about().equals(RestaurantTerm.START_UP.label())) {
                from = span.end();
            } else if (span.about().equals(RestaurantTerm.SHUT_DOWN.label())) {
                until = span.start();
            }
        }
        from = Math.min(from, end);
        until = Math.clamp(until, from, end);
        List<Wait> own = flight.waits().getOrDefault(started.thread(), List.of());
        CoreUse ours = cores.of(flight.systemIds().getOrDefault(started.thread(), 0L));
        Matching.hold(told, own, ours, start, from, agreement);
        List<Wait> childs =
                ChildRecords.ofMain(Path.of(folder), started.process(), ClockFit.ofMachine());
        if (childs == null) {
            agreement.notJudged(
                    new Missed(
                            "process-not-recorded",
                            1,
                            Math.max(0, end - from),
                            new Missed.Worst(told.name(), "its process", Math.max(0, end - from))));
            return;
        }
        Matching.hold(told, childs, CoreUse.UNKNOWN, from, until, agreement);
        Matching.hold(told, own, ours, until, end, agreement);
    }

    private static double running(Told told, long start, long end) {
        double nanos = 0;
        for (Told.Stated span : told.spans()) {
            if (span.activity() == Activity.RUNNING) {
                nanos += Math.max(0, Math.min(end, span.end()) - Math.max(start, span.start()));
            }
        }
        return nanos;
    }

    private static Told told(Trace trace, Lane lane, long end) {
        List<Told.Stated> spans = new ArrayList<>();
        trace.spans(
                lane,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                span ->
                        spans.add(
                                new Told.Stated(
                                        span.activity(),
                                        trace.label(span.label()),
                                        span.start(),
                                        Math.min(span.end(), Math.max(end, span.start())))));
        return new Told(lane.name(), lane.kind() == LaneKind.VIRTUAL, spans, end);
    }
}
