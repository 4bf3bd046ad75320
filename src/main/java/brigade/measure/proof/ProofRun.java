package brigade.measure.proof;

import brigade.restaurant.Restaurant;
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

    ProofRun(Model model, ProofSpec spec) {
        this.model = model;
        this.spec = spec;
    }

    /** Returns when all is judged. */
    ModelProof run() throws IOException {
        try (Recorder recorder = Recorder.start(TRACE_BYTES, RestaurantVocabulary.ALL)) {
            Recording recording = FlightRecord.begin();
            try (CoreTimes cores = new CoreTimes()) {
                long start = System.nanoTime();
                long end;
                try (Restaurant restaurant =
                        Restaurant.open(spec.settings(model), recorder, SEED)) {
                    pass(spec.length());
                    end = System.nanoTime();
                } // what waited until now ends, so that JFR records it
                cores.close();
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
            long thread = lane.threadId();
            if (thread == 0) {
                continue; // a carrier, or a process
            }
            Told told = told(trace, lane, end);
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
                agreement.waits(),
                agreement.confirmed(),
                agreement.spans(),
                agreement.confirmedByJfr(),
                agreement.missed(),
                new ModelProof.Running(
                        agreement.falseNanos() / 1e6,
                        agreement.runningNanos() / 1e6,
                        judged / 1e6,
                        onCore / 1e6),
                agreement.worstPlaces(WORST));
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
        return new Told(lane.name(), lane.kind() == LaneKind.VIRTUAL, spans);
    }
}
