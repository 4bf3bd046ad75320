package brigade.ui.lab.model;

import brigade.lab.LabProgram;
import brigade.lab.OutcomeKind;
import brigade.lab.wire.LabMessage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to see after some steps of a schedule.
 *
 * @param steps those that were made
 * @param threads main first, then in the order of their start
 * @param things what threads share: static fields, and objects that main's variables hold
 * @param choices tokens of what can happen next; empty when the run is over
 * @param output what was printed so far
 * @param outcome how the run ended; empty while it goes on
 */
public record LabMoment(
        List<MadeStep> steps,
        List<LabThreadState> threads,
        List<SharedThing> things,
        List<LockState> locks,
        List<String> choices,
        String output,
        Optional<Ending> outcome) {

    /** Before anything is known. */
    public static final LabMoment NOTHING =
            new LabMoment(
                    List.of(), List.of(), List.of(), List.of(), List.of(), "", Optional.empty());

    /**
     * A step that was made.
     *
     * @param token as in the schedule
     * @param letter of who made it
     * @param action as the engine names it: READ, WRITE, LOCK …
     * @param variable what it was done to, as the source calls it; empty
     * @param value what was read or written, if that is known; empty
     */
    public record MadeStep(
            String token, String letter, String action, String variable, String value, int line) {}

    /**
     * Something that threads share.
     *
     * @param field whether it is a static field, else an object that a variable of main holds
     */
    public record SharedThing(String name, String value, boolean field) {}

    /**
     * A lock or monitor.
     *
     * @param holder the letter of who holds it; empty
     * @param wants letters of those who cannot go on without it
     * @param waits letters of those who wait to be notified
     */
    public record LockState(String name, String holder, List<String> wants, List<String> waits) {}

    /** How a run ended. */
    public record Ending(OutcomeKind kind, String text, boolean bad) {}

    public LabMoment {
        steps = List.copyOf(steps);
        threads = List.copyOf(threads);
        things = List.copyOf(things);
        locks = List.copyOf(locks);
        choices = List.copyOf(choices);
    }

    /**
     * Of the engine's answer.
     *
     * @param before whose names are kept: at the end of a run nobody knows them any more
     */
    static LabMoment of(LabMessage shown, LabProgram program, LabMoment before) {
        Map<String, String> names = new HashMap<>();
        before.threads.forEach(it -> names.put(it.letter(), it.name()));
        return new LabMoment(
                shown.messages("steps").stream().map(LabMoment::step).toList(),
                shown.messages("threads").stream().map(it -> LabThreadState.of(it, names)).toList(),
                things(shown),
                shown.messages("locks").stream()
                        .map(it ->
                                new LockState(
                                        it.text("name"),
                                        it.textOr("holder", ""),
                                        it.texts("wants"),
                                        it.texts("waits")))
                        .toList(),
                shown.texts("choices"),
                shown.text("output"),
                shown.has("outcome")
                        ? Optional.of(ending(shown.message("outcome"), program))
                        : Optional.empty());
    }

    private static MadeStep step(LabMessage step) {
        return new MadeStep(
                step.text("token"),
                step.text("letter"),
                step.text("action"),
                step.textOr("variable", ""),
                step.textOr("value", ""),
                (int) step.number("line"));
    }

    private static List<SharedThing> things(LabMessage shown) {
        List<SharedThing> things = new ArrayList<>();
        for (LabMessage each : shown.messages("statics")) {
            String name = each.text("name");
            things.add(
                    new SharedThing(
                            name.substring(name.lastIndexOf('.') + 1), each.text("value"), true));
        }
        for (LabMessage each : shown.messages("objects")) {
            things.add(new SharedThing(each.text("name"), each.text("value"), false));
        }
        return things;
    }

    private static Ending ending(LabMessage outcome, LabProgram program) {
        OutcomeKind kind = OutcomeKind.valueOf(outcome.text("kind").toUpperCase(Locale.ROOT));
        String text = outcome.text("text");
        return new Ending(kind, text, program.bad(kind, text));
    }

    /** The thread of a letter. */
    public Optional<LabThreadState> thread(String letter) {
        return threads.stream().filter(it -> it.letter().equals(letter)).findFirst();
    }

    /** What a thread is called; its letter where it has no name. */
    public String nameOf(String letter) {
        return thread(letter).map(LabThreadState::name).orElse(letter);
    }

    /** Those that a person schedules: main only where it has something to do besides waiting. */
    public List<LabThreadState> columns() {
        boolean main =
                Stream.concat(choices.stream(), steps.stream().map(MadeStep::token))
                        .anyMatch(it -> it.startsWith("M"));
        return threads.stream().filter(it -> main || !it.letter().equals("M")).toList();
    }

    /** Tokens with which a thread could go on, with a wake-up among them if that may come. */
    public List<String> choicesOf(String letter) {
        return choices.stream().filter(it -> it.substring(0, 1).equalsIgnoreCase(letter)).toList();
    }

    /** The schedule that leads here. */
    public String schedule() {
        StringBuilder letters = new StringBuilder();
        steps.forEach(it -> letters.append(it.token()));
        return letters.toString();
    }

    public boolean ended() {
        return outcome.isPresent();
    }
}
