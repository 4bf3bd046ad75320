package brigade.measure.proof;

import brigade.trace.Activity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Holds what a trace tells of one thread against the waits that JFR has recorded of it, between two
 * instants. A wait is covered where at most a millisecond of it in all is not.
 */
final class Matching {

    static final long LEAST_NANOS = 1_000_000;

    private final Told told;
    private final List<Wait> waits;
    private final CoreUse cores;
    private final Agreement agreement;
    private final Map<WaitKind, Cover> fitting = new EnumMap<>(WaitKind.class);

    private Matching(
            Told told, List<Wait> waits, CoreUse cores, long start, long end, Agreement agreement) {
        this.told = clipped(told, start, end);
        this.waits = clipped(waits, start, end);
        this.cores = cores;
        this.agreement = agreement;
        for (WaitKind kind : WaitKind.values()) {
            fitting.put(kind, spans(this.told, kind));
        }
    }

    /**
     * Adds what is found to {@code agreement}.
     *
     * @param start what is before it is not looked at
     * @param end what is after it is not looked at
     */
    static void hold(
            Told told, List<Wait> waits, CoreUse cores, long start, long end, Agreement agreement) {
        Matching matching = new Matching(told, waits, cores, start, end, agreement);
        matching.waits.forEach(matching::judge);
        matching.judgeSpans();
    }

    private static Told clipped(Told told, long start, long end) {
        List<Told.Stated> inside = new ArrayList<>();
        for (Told.Stated span : told.spans()) {
            long from = Math.max(start, span.start());
            long until = Math.min(end, span.end());
            if (until > from) {
                inside.add(new Told.Stated(span.activity(), span.about(), from, until));
            }
        }
        return new Told(told.name(), told.virtual(), inside, told.end());
    }

    private static List<Wait> clipped(List<Wait> waits, long start, long end) {
        List<Wait> inside = new ArrayList<>();
        for (Wait wait : waits) {
            long from = Math.max(start, wait.start());
            long until = Math.min(end, wait.end());
            if (until > from) {
                inside.add(new Wait(wait.kind(), from, until, wait.place()));
            }
        }
        return inside;
    }

    private static Cover spans(Told told, WaitKind kind) {
        return Cover.of(
                told.spans().stream()
                        .filter(span -> kind.fits(span.activity()))
                        .map(span -> new Cover.Stretch(span.start(), span.end()))
                        .toList());
    }

    // ---- what JFR says, by the trace

    private void judge(Wait wait) {
        if (wait.nanos() < LEAST_NANOS) {
            return;
        }
        long right =
                Objects.requireNonNull(fitting.get(wait.kind())).within(wait.start(), wait.end());
        long wrong = wait.nanos() - right;
        if (wrong <= LEAST_NANOS) {
            agreement.covered();
        } else {
            agreement.notCovered(
                    new Missed(
                            mistaken(wait),
                            1,
                            wrong,
                            new Missed.Worst(told.name(), wait.place(), wrong)));
        }
    }

    /** What the trace says for most of the part of a wait for which it does not say the right. */
    private String mistaken(Wait wait) {
        Map<Activity, Long> said = new EnumMap<>(Activity.class);
        long in = 0;
        for (Told.Stated span : told.spans()) {
            long both = Math.min(span.end(), wait.end()) - Math.max(span.start(), wait.start());
            if (both > 0) {
                in += both;
                if (!wait.kind().fits(span.activity())) {
                    said.merge(span.activity(), both, Long::sum);
                }
            }
        }
        long silent = wait.nanos() - in;
        Activity most = null;
        for (Map.Entry<Activity, Long> each : said.entrySet()) {
            if (most == null || each.getValue() > Objects.requireNonNull(said.get(most))) {
                most = each.getKey();
            }
        }
        if (most == null || silent > Objects.requireNonNull(said.get(most))) {
            return "no-span-while-" + wait.kind().word();
        }
        boolean first = most == Activity.IDLE && isBeforeFirst(wait);
        return first ? "before-first-span" : Agreement.word(most) + "-while-" + wait.kind().word();
    }

    private boolean isBeforeFirst(Wait wait) {
        return told.spans().stream()
                .filter(span -> span.start() < wait.start())
                .allMatch(span -> span.activity() == Activity.IDLE);
    }

    // ---- what the trace says, by JFR

    private void judgeSpans() {
        Cover all =
                Cover.of(
                        waits.stream()
                                .map(wait -> new Cover.Stretch(wait.start(), wait.end()))
                                .toList());
        int next = 0;
        for (Told.Stated span : told.spans()) {
            if (span.activity() == Activity.RUNNING) {
                agreement.ran(span.nanos(), all.within(span.start(), span.end()));
                next = noteFalse(span, next);
            } else if (span.activity().waits() && span.nanos() >= LEAST_NANOS) {
                judge(span, all.within(span.start(), span.end()));
            }
        }
    }

    /** Where a thread that the trace calls running waited; returns where to go on. */
    private int noteFalse(Told.Stated span, int from) {
        int next = from;
        while (next < waits.size() && waits.get(next).end() <= span.start()) {
            next++;
        }
        for (int i = next; i < waits.size() && waits.get(i).start() < span.end(); i++) {
            Wait wait = waits.get(i);
            long both = Math.min(span.end(), wait.end()) - Math.max(span.start(), wait.start());
            if (both > 0) {
                String place = wait.place() + " under \"" + span.about() + "\"";
                agreement.ranFalsely(
                        new Missed(
                                "running-while-" + wait.kind().word(),
                                1,
                                both,
                                new Missed.Worst(told.name(), place, both)));
            }
        }
        return next;
    }

    private void judge(Told.Stated span, long confirmed) {
        long rest = span.nanos() - confirmed;
        agreement.waited(span.nanos(), confirmed);
        if (rest > LEAST_NANOS) {
            agreement.notConfirmed(
                    new Missed(
                            doubt(span, rest),
                            1,
                            rest,
                            new Missed.Worst(told.name(), about(span), rest)));
        }
    }

    private static String about(Told.Stated span) {
        return Agreement.word(span.activity()) + " \"" + span.about() + "\"";
    }

    /** Why JFR does not know of a wait. */
    private String doubt(Told.Stated span, long rest) {
        if (told.virtual() && WaitKind.PARK.fits(span.activity())) {
            return "virtual-park-not-recorded";
        }
        if (span.end() == told.end()) {
            return "open-at-the-end";
        }
        long onCore = cores.onCore(span.start(), span.end());
        long delayed = cores.delayed(span.start(), span.end());
        String said = Agreement.word(span.activity());
        if (2 * Math.max(onCore, delayed) < rest) {
            return said + "-not-recorded";
        }
        return onCore > delayed ? said + "-while-computing" : "scheduling-tail";
    }
}
