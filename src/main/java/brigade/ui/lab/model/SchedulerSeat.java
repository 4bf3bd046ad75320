package brigade.ui.lab.model;

import brigade.lab.Freedom;
import brigade.lab.LabProgram;
import brigade.lab.wire.LabMessage;
import brigade.lab.wire.Schedule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a person chooses who goes next. Each command is done elsewhere, one after another, and none
 * is lost: what is pressed quickly is done in that order.
 */
public final class SchedulerSeat {
    /** A thread that goes on for so many steps within one line, or to the end, is in a loop. */
    private static final int MOST = 300;

    /** How much a step is. */
    public enum Grain {
        /** What others can notice. */
        ACCESS,
        /** As far as the thread's next line. */
        LINE
    }

    /** What takes a position to the next. */
    private interface Move {
        SeatPosition from(SeatPosition now) throws IOException;
    }

    private final LabWork work;
    private final LabErrands errands;
    private final Runnable changed;

    /** Only where commands are done. */
    private SeatPosition position = SeatPosition.NONE;

    private Freedom freedom = Freedom.NONE;
    private Grain grain = Grain.ACCESS;
    private LabMoment moment = LabMoment.NOTHING;
    private String problem = "";
    private int taken;
    private int round;

    /**
     * @param changed is told whenever there is something new to see
     */
    SchedulerSeat(LabWork work, LabErrands errands, Runnable changed) {
        this.work = work;
        this.errands = errands;
        this.changed = changed;
    }

    /** What there is to see now; {@link LabMoment#NOTHING} until the first is known. */
    public LabMoment moment() {
        return moment;
    }

    /** Why the last command did nothing, in one line; empty if it did. */
    public String problem() {
        return problem;
    }

    /** Why its program cannot even be begun; empty if it can. */
    public List<SourceError> refusal() {
        boolean begun = !moment.equals(LabMoment.NOTHING) || problem.isEmpty();
        return begun ? List.of() : List.of(new SourceError(SourceError.REFUSED, problem));
    }

    /** How many commands were given since the beginning: whoever tries long wants a hint. */
    public int tries() {
        return taken;
    }

    public Grain grain() {
        return grain;
    }

    public void grain(Grain next) {
        grain = next;
        changed.run();
    }

    /** What this scheduler may do besides. */
    public Freedom freedom() {
        return freedom;
    }

    /** Sits down before a program, at its beginning. */
    void sit(LabProgram next, Freedom may) {
        freedom = may;
        rise();
        command(_ -> begin(next, may));
    }

    /** Rises: nobody steps what was there before, and it is not shown any more. */
    void rise() {
        moment = LabMoment.NOTHING;
        taken = 0;
        round++;
        problem = "";
        command(_ -> SeatPosition.NONE);
    }

    private SeatPosition begin(LabProgram its, Freedom may) throws IOException {
        LabMessage shown = work.show(its, "", may);
        return new SeatPosition(
                its, may, List.of(), List.of(), LabMoment.of(shown, its, LabMoment.NOTHING));
    }

    /** The thread of a letter makes a step, or as many as its line has. */
    public void step(String letter) {
        Grain by = grain;
        command(now -> stepped(now, letter, by));
    }

    private SeatPosition stepped(SeatPosition now, String letter, Grain by) throws IOException {
        List<String> choices = now.moment().choicesOf(letter);
        if (choices.isEmpty()) {
            throw new IOException(whyNot(now.moment(), letter));
        }
        SeatPosition next = on(now, choices.getFirst());
        int line = line(now.moment(), letter);
        while (by == Grain.LINE
                && line(next.moment(), letter) == line
                && next.moment().choices().contains(letter)
                && next.tokens().size() - now.tokens().size() < MOST) {
            next = on(next, letter);
        }
        return together(now, next);
    }

    private static int line(LabMoment at, String letter) {
        return at.thread(letter).map(LabThreadState::line).orElse(-1);
    }

    /** The reason as a key, a letter and what it waits for: whoever shows it has the words. */
    private static String whyNot(LabMoment at, String letter) {
        return at.ended()
                ? "over"
                : at.thread(letter).map(it -> "cannot " + letter).orElse("nobody");
    }

    /** One of the choices, as in a schedule. */
    public void choose(String token) {
        command(now -> together(now, on(now, token)));
    }

    /** As long as there is only one who can go on. */
    public void toNextChoice() {
        command(now -> {
            if (now.moment().choices().size() > 1) {
                throw new IOException("choice");
            }
            SeatPosition next = now;
            while (next.moment().choices().size() == 1
                    && next.tokens().size() - now.tokens().size() < MOST) {
                next = on(next, next.moment().choices().getFirst());
            }
            return together(now, next);
        });
    }

    /** To the end with whoever can go first. */
    public void toEnd() {
        command(now -> {
            SeatPosition next = now;
            while (!next.moment().choices().isEmpty()
                    && next.tokens().size() - now.tokens().size() < MOST) {
                next = on(next, next.moment().choices().getFirst());
            }
            return together(now, next);
        });
    }

    /** Takes the last command back, whatever it did. */
    public void back() {
        command(now -> {
            if (now.tokens().isEmpty()) {
                return now;
            }
            int last = now.parts().getLast();
            List<Integer> parts = now.parts().subList(0, now.parts().size() - 1);
            return at(now, now.tokens().subList(0, now.tokens().size() - last), parts);
        });
    }

    /** Starts again. */
    public void restart() {
        command(now -> at(now, List.of(), List.of()));
    }

    /**
     * Goes to where a schedule leads.
     *
     * @param schedule as {@code lost-update:ABBA} or {@code ABBA}
     */
    public void goTo(String schedule) {
        command(now -> {
            List<String> tokens = read(schedule);
            return at(now, tokens, ones(tokens));
        });
    }

    private static List<String> read(String schedule) throws IOException {
        try {
            return Schedule.of(schedule.strip()).steps().stream()
                    .filter(it -> !it.equals("(") && !it.equals(")"))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Moves a step of the schedule before another. What does not fit behind it any more is taken
     * away; if that step itself does not fit, nothing changes.
     *
     * @param to its place afterwards, from 0
     */
    public void move(int from, int to) {
        command(now -> {
            List<String> tokens = new ArrayList<>(now.tokens());
            if (from < 0 || from >= tokens.size() || to < 0 || to >= tokens.size() || from == to) {
                return now;
            }
            tokens.add(to, tokens.remove(from));
            int least = Math.min(from, to) + 1;
            while (true) {
                try {
                    return at(now, tokens, ones(tokens));
                } catch (IOException e) {
                    if (tokens.size() <= least) {
                        throw e;
                    }
                    tokens.removeLast();
                }
            }
        });
    }

    private static List<Integer> ones(List<String> tokens) {
        return tokens.stream().map(_ -> 1).toList();
    }

    private SeatPosition on(SeatPosition now, String token) throws IOException {
        List<String> tokens = new ArrayList<>(now.tokens());
        tokens.add(token);
        return at(now, tokens, now.parts());
    }

    private static SeatPosition together(SeatPosition before, SeatPosition after) {
        int more = after.tokens().size() - before.tokens().size();
        if (more == 0) {
            return before;
        }
        List<Integer> parts = new ArrayList<>(before.parts());
        parts.add(more);
        return new SeatPosition(
                after.program(), after.freedom(), after.tokens(), parts, after.moment());
    }

    private SeatPosition at(SeatPosition now, List<String> tokens, List<Integer> parts)
            throws IOException {
        LabProgram its = now.program();
        if (its == null) {
            return now;
        }
        LabMessage shown = work.show(its, String.join("", tokens), now.freedom());
        return new SeatPosition(
                its, now.freedom(), tokens, parts, LabMoment.of(shown, its, now.moment()));
    }

    private void command(Move move) {
        int of = round;
        taken++;
        errands.run(
                () -> {
                    position = move.from(position);
                    return position.moment();
                },
                next -> {
                    if (of == round) {
                        moment = next;
                        problem = "";
                        changed.run();
                    }
                },
                why -> {
                    if (of == round && refusal().isEmpty()) {
                        problem = why;
                        changed.run();
                    }
                });
    }
}
