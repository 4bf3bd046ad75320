package brigade.ui.lab.model;

import brigade.lab.wire.LabMessage;

import java.util.List;
import java.util.Map;

/**
 * A thread at one moment.
 *
 * @param letter as in schedules
 * @param name as the program calls it; its letter where it does not
 * @param action what it does next, as the engine names it: READ, WRITE, LOCK …; empty when it ended
 * @param free whether it can go on
 * @param holder the letter of who holds what it waits for; empty
 */
public record LabThreadState(
        String letter,
        String name,
        String action,
        Target target,
        boolean free,
        String holder,
        List<LocalValue> locals) {

    /**
     * What it does next, and where.
     *
     * @param variable what with, as the source calls it; empty
     * @param value what it would read there now, or write there; empty where nobody knows
     * @param line where it stands; 0 where that is not known
     */
    public record Target(String variable, String value, int line, String method) {}

    /** A variable of its own. */
    public record LocalValue(String name, String value) {}

    static LabThreadState of(LabMessage thread, Map<String, String> names) {
        String letter = thread.text("letter");
        String name = thread.textOr("name", "");
        return new LabThreadState(
                letter,
                name.isEmpty() ? names.getOrDefault(letter, letter) : name,
                thread.textOr("action", ""),
                new Target(
                        thread.textOr("variable", ""),
                        thread.textOr("value", ""),
                        (int) thread.numberOr("line", 0),
                        thread.textOr("method", "")),
                thread.flag("free"),
                thread.textOr("holder", ""),
                thread.messages("locals").stream()
                        .map(it -> new LocalValue(it.text("name"), it.text("value")))
                        .toList());
    }

    public boolean ended() {
        return action.isEmpty();
    }

    /** What it does next it does to this. */
    public String variable() {
        return target.variable();
    }

    public int line() {
        return target.line();
    }
}
