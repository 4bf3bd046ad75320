package brigade.lab;

import brigade.lab.wire.LabMessage;
import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Lifecycle;
import brigade.trace.Recorder;
import brigade.trace.Site;
import brigade.trace.Trace;
import brigade.trace.TraceClock;
import brigade.trace.Vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run as a trace: a lane a thread. Who makes the step runs; the others wait for somebody, or
 * could go on.
 */
final class RunTrace {
    /** What files call it. */
    static final Vocabulary VOCABULARY =
            new Vocabulary("lab", Lifecycle.NONE, List.of(LabTerm.values()));

    private static final long BYTES = 8 << 20;

    /** A timeline draws a unit of time in a pixel at most: so wide may a step become. */
    private static final long STEP = 1_000;

    private final Recorder recorder;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Lane> lanes = new HashMap<>();

    /** What each lane is at, so that a span goes on from one step to the next. */
    private final Map<String, String> now = new HashMap<>();

    private RunTrace(Vocabulary vocabulary) {
        recorder = Recorder.ofPast(BYTES, vocabulary, new TraceClock.Logical(STEP));
    }

    /** Of a program whose source nobody has at hand. */
    static Trace of(LabMessage run) {
        return of(run, VOCABULARY);
    }

    /** Of a program with this source, of which all its classes are. */
    static Trace of(LabMessage run, String source) {
        List<String> lines = source.lines().toList();
        return of(
                run,
                new Vocabulary(
                        VOCABULARY.name(),
                        VOCABULARY.lifecycle(),
                        VOCABULARY.terms(),
                        _ -> lines,
                        List.of(),
                        List.of()));
    }

    private static Trace of(LabMessage run, Vocabulary vocabulary) {
        RunTrace trace = new RunTrace(vocabulary);
        List<LabMessage> steps = run.messages("steps");
        steps.forEach(it -> trace.name(it.messages("threads")));
        for (int i = 0; i < steps.size(); i++) {
            LabMessage step = steps.get(i);
            trace.others(i * STEP, step.messages("threads"), step.text("letter"));
            trace.step(i * STEP, step);
        }
        trace.others(steps.size() * STEP, run.messages("threads"), "");
        trace.recorder.lastsUntil((steps.size() + 1) * STEP);
        trace.recorder.trace().advance();
        return trace.recorder.trace();
    }

    /** A thread is called as the program calls it when it is seen first. */
    private void name(List<LabMessage> threads) {
        for (LabMessage each : threads) {
            String name = each.textOr("name", "");
            if (!name.isEmpty()) {
                names.putIfAbsent(each.text("letter"), name);
            }
        }
    }

    private Lane lane(String letter, long t) {
        return lanes.computeIfAbsent(
                letter,
                it -> recorder.laneAt(t, names.getOrDefault(it, it), "", LaneKind.PLATFORM));
    }

    private void step(long t, LabMessage step) {
        Site site = new Site(step.text("type"), step.text("method"), (int) step.number("line"));
        int label = recorder.label(LabTerm.of(step), site);
        String letter = step.text("letter");
        lane(letter, t).beginAt(t, Activity.RUNNING, Known.RECORDED, label, 0, 0);
        now.put(letter, "");
    }

    private void others(long t, List<LabMessage> threads, String but) {
        for (LabMessage each : threads) {
            String letter = each.text("letter");
            Lane lane = lane(letter, t);
            if (each.flag("ended")) {
                if (!"ended".equals(now.put(letter, "ended"))) {
                    lane.closeAt(t);
                }
            } else if (!letter.equals(but)) {
                Activity activity = activity(each);
                String what =
                        activity == Activity.RUNNABLE ? LabTerm.FREE.label() : LabTerm.of(each);
                if (!(activity + what).equals(now.put(letter, activity + what))) {
                    lane.beginAt(t, activity, Known.RECORDED, recorder.label(what), 0, 0);
                }
            }
        }
    }

    private static Activity activity(LabMessage thread) {
        if (thread.flag("free")) {
            return Activity.RUNNABLE;
        }
        return switch (thread.text("action")) {
            case "LOCK", "RELOCK" -> Activity.BLOCKED;
            case "SLEEP" -> Activity.SLEEPING;
            default -> Activity.WAITING;
        };
    }
}
