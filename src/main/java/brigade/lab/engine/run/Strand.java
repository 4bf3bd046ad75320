package brigade.lab.engine.run;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A thread of the program in one run: where it stands, what it would do next, and whether it could.
 * Its fields are written by the thread that runs, of which there is one at a time.
 */
public final class Strand {
    /** No instant: what it waits for has no time limit. */
    public static final long NEVER = Long.MAX_VALUE;

    final Run run;
    private final int number;
    private final Object thread;
    private final StrandCarrier carrier;

    Action action = Action.BEGIN;
    @Nullable Object target;
    int element = -1;
    @Nullable GateSite site;
    Guard guard = Guard.OPEN;
    long deadline = NEVER;
    private @Nullable WaitSet among;
    private int kept;
    int alternative;

    boolean paused;
    boolean ended;
    boolean immediate;
    boolean daemon;
    private @Nullable Throwable failure;
    private boolean interrupted;
    private boolean permit;
    private boolean notified;
    private int arrivals;
    private List<StrandFrame> frames = List.of();

    Strand(Run run, int number, Object thread, StrandCarrier.Kind carriers, Runnable body) {
        this.run = run;
        this.number = number;
        this.thread = thread;
        carrier = carriers.carry(() -> carried(body));
    }

    private void carried(Runnable body) {
        try {
            body.run();
        } catch (ProgramException e) {
            failure = e.getCause();
        } catch (Throwable e) {
            failure = e;
        }
        ended = true;
        paused = true;
    }

    /** Driver only. */
    void resume() {
        paused = false;
        carrier.resume();
    }

    /** The thread itself only. */
    void pause() {
        arrivals++;
        if (arrivals >= run.capturesFrom(this)) {
            frames = Frames.here();
        }
        paused = true;
        carrier.pause();
    }

    /** How often it has stopped at a gate. */
    public int arrivals() {
        return arrivals;
    }

    /** What it stands in, the innermost first; empty unless the run captures it. */
    public List<StrandFrame> frames() {
        return ended ? List.of() : frames;
    }

    /** In the order in which they were started; main is 0. */
    public int number() {
        return number;
    }

    /** M for main, A, B, C … for the others, as in schedules. */
    public char letter() {
        return letter(number);
    }

    static char letter(int number) {
        return number == 0 ? 'M' : (char) ('A' + number - (number <= 'M' - 'A' ? 1 : 0));
    }

    /** The program's object for it. */
    public Object thread() {
        return thread;
    }

    public Action action() {
        return action;
    }

    /** What it does it with; null where that is nothing in particular. */
    public @Nullable Object target() {
        return target;
    }

    /** The index of an array element; -1 where it is none. */
    public int element() {
        return element;
    }

    public @Nullable GateSite site() {
        return site;
    }

    /** When it goes on in any case, in nanoseconds of the run; {@link #NEVER}. */
    public long deadline() {
        return deadline;
    }

    /** Among how many things its next step chooses: whom it notifies. */
    public int alternatives() {
        WaitSet set = among;
        return action == Action.NOTIFY && set != null ? set.choices() : 1;
    }

    /** The wait set that it is in, or chooses one of. */
    WaitSet among() {
        return Objects.requireNonNull(among);
    }

    void among(@Nullable WaitSet set) {
        among = set;
    }

    /** How often it will hold its monitor or lock when it has it back. */
    public int kept() {
        return kept;
    }

    public void kept(int holds) {
        kept = holds;
    }

    /** Where it really waits, where it is not at a gate. */
    String where() {
        return carrier.where();
    }

    /** Which of them was chosen, from 0. */
    public int alternative() {
        return alternative;
    }

    public boolean ended() {
        return ended;
    }

    /** What ended it, if an exception did. */
    public @Nullable Throwable failure() {
        return failure;
    }

    /** The program's handler has dealt with it. */
    public void forgive() {
        failure = null;
    }

    public boolean interrupted() {
        return interrupted;
    }

    public void interrupted(boolean value) {
        interrupted = value;
    }

    public boolean permit() {
        return permit;
    }

    public void permit(boolean value) {
        permit = value;
    }

    public boolean notified() {
        return notified;
    }

    public void notified(boolean value) {
        notified = value;
    }

    /** Whether its time is over. */
    public boolean timedOut() {
        return run.now() >= deadline;
    }

    /** Whether what it waits for has come, time aside. */
    public boolean free() {
        return !ended && guard.open(this);
    }

    /** Whom it would wait for; null where it waits for nobody in particular. */
    public @Nullable Strand waitsFor() {
        if (ended || free()) {
            return null;
        }
        return run.holder(this);
    }
}
