package brigade.trace.file;

import brigade.trace.Change;
import brigade.trace.Counter;
import brigade.trace.Event;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Site;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.List;

/** All that a trace holds, a line each, so that two can be compared. */
final class Dump {

    private Dump() {}

    static List<String> of(Trace trace) {
        List<String> lines = new ArrayList<>();
        lines.add(trace.start() + " to " + trace.end());
        for (Lane lane : trace.lanes()) {
            lines.add(
                    "%s %s thread %d, %d to %d"
                            .formatted(
                                    lane,
                                    lane.kind(),
                                    lane.threadId(),
                                    lane.openedAt(),
                                    lane.closedAt()));
            lines.addAll(events(trace, lane));
            lines.addAll(changes(trace, lane));
            for (Lane level : trace.levels(lane)) {
                lines.add("level");
                lines.addAll(events(trace, level));
            }
        }
        for (Counter counter : trace.counters()) {
            lines.add(counter + " " + counter.unit());
            trace.samples(
                    counter,
                    Long.MIN_VALUE,
                    Long.MAX_VALUE,
                    (time, value) -> lines.add(time + ": " + value));
        }
        return lines;
    }

    static List<String> events(Trace trace, Lane lane) {
        List<String> lines = new ArrayList<>();
        trace.events(lane, Long.MIN_VALUE, Long.MAX_VALUE, event -> lines.add(line(trace, event)));
        return lines;
    }

    private static List<String> changes(Trace trace, Lane lane) {
        List<String> lines = new ArrayList<>();
        trace.changes(
                lane,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                (change, event) -> {
                    if (change != Change.BEGIN && change != Change.MARK) {
                        lines.add(change + " " + line(trace, event));
                    }
                });
        return lines;
    }

    private static String line(Trace trace, Event event) {
        Site site = trace.site(event.label());
        return "%d: %s '%s' order %d arg %d"
                        .formatted(
                                event.time(),
                                event.mark() == null ? event.activity() : event.mark(),
                                trace.label(event.label()),
                                event.request(),
                                event.arg())
                + (site == null ? "" : " at " + site)
                + (event.known() == Known.RECORDED ? "" : " " + event.known());
    }
}
