package brigade.lab.engine.run;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One execution of a program, step by step. All its threads run on the thread that calls {@link
 * #begin} and {@link #step}, one after another; it can be left at any step, and is garbage then.
 */
public final class Run {
    private static final int MOST_STRANDS = 26;
    private static final int MOST_OUTPUT = 100_000;

    private final Program program;
    private final Turns turns;
    private final StrandCarrier.Kind carriers;
    private final List<Strand> strands = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private final HeldLocks locks = new HeldLocks();
    private final StringBuilder output = new StringBuilder();
    private int[] captured = {};
    private boolean captures;
    private @Nullable Strand current;
    private int alive;
    private int needed;
    private int passes;
    private int quiet;
    private int wakeUps;
    private long now;
    private @Nullable Integer exit;
    private @Nullable String trouble;

    public Run(Program program, RunOptions options, Carriers carriers) {
        this.program = program;
        turns = new Turns(this, options);
        this.carriers = carriers.kind();
        wakeUps = options.wakeUps();
    }

    // ---- for who drives it

    /**
     * From which of its stops on the frames of each thread are captured, by its number; those that
     * are missing: from the first.
     */
    public void capture(int... fromArrival) {
        captured = fromArrival;
        captures = true;
    }

    int capturesFrom(Strand strand) {
        if (!captures) {
            return Integer.MAX_VALUE;
        }
        return strand.number() < captured.length ? captured[strand.number()] : 0;
    }

    /** Runs main until its first gate, and all threads that it has started by then. */
    public void begin(Object mainThread) {
        Gate.enter(this, null);
        program.reset();
        add(
                mainThread,
                false,
                () -> {
                    try {
                        program.main();
                    } catch (RuntimeException | Error e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new ProgramException(e);
                    }
                });
        settle();
    }

    /**
     * A thread that main or another thread starts; it runs when this one stops.
     *
     * @param daemon whether the program ends without it
     */
    Strand add(Object thread, boolean daemon, Runnable body) {
        if (strands.size() == MOST_STRANDS) {
            trouble =
                    "the program starts more than "
                            + (MOST_STRANDS - 1)
                            + " threads: a lab has at most 4";
            throw new IllegalThreadStateException(trouble);
        }
        Strand strand = new Strand(this, strands.size(), thread, carriers, body);
        strand.paused = true;
        strand.immediate = true;
        strand.daemon = daemon;
        strands.add(strand);
        alive++;
        needed += daemon ? 0 : 1;
        return strand;
    }

    /** What main's start and join, and what has just been started, can do at once. */
    private void settle() {
        boolean moved = true;
        while (moved && !ended()) {
            moved = false;
            for (int i = 0; i < strands.size(); i++) {
                Strand each = strands.get(i);
                if (each.immediate && each.free()) {
                    each.immediate = false;
                    let(each);
                    moved = true;
                }
            }
        }
    }

    private void let(Strand strand) {
        Gate.enter(this, strand);
        current = strand;
        passes = 0;
        strand.resume();
        current = null;
        Gate.leave();
        if (trouble != null) {
            throw new UncontrolledException(trouble);
        }
        if (!strand.paused) {
            throw new UncontrolledException(
                    "thread "
                            + strand.letter()
                            + " waits in code of the JDK that Brigade does not control"
                            + strand.where());
        }
        if (strand.ended) {
            alive--;
            needed -= strand.daemon ? 0 : 1;
        }
    }

    /** All that could happen next; empty when the run is over. */
    public List<Turn> choices() {
        return ended() ? List.of() : turns.now();
    }

    /** Asks something as it would be at an instant. */
    boolean at(long instant, BooleanSupplier question) {
        long was = now;
        now = Math.max(now, instant);
        boolean answer = question.getAsBoolean();
        now = was;
        return answer;
    }

    /** One step; it must be one of the {@link #choices()}. */
    public void step(Turn choice) {
        Strand strand = choice.strand();
        if (choice.alternative() == Turn.WAKE_UP) {
            wakeUps--;
            strand.among().remove(strand);
            strand.notified(true);
            return;
        }
        if (!strand.free()) {
            now = Math.max(now, strand.deadline);
        }
        strand.alternative = choice.alternative();
        let(strand);
        settle();
    }

    // ---- what it is in

    public List<Strand> strands() {
        return strands;
    }

    public Program program() {
        return program;
    }

    /** Nanoseconds since it began, of the run's own time. */
    public long now() {
        return now;
    }

    /** How often a thread may still wake up without a notify. */
    public int wakeUps() {
        return wakeUps;
    }

    public String output() {
        return output.toString();
    }

    /** What the program gave to System.exit; null as long as it has not called it. */
    public @Nullable Integer exit() {
        return exit;
    }

    /** Whether all threads but daemons have ended, or the program has ended itself. */
    public boolean ended() {
        return exit != null || needed == 0;
    }

    /** The monitor of an object if it has been used; null otherwise. */
    public @Nullable Monitor usedMonitor(Object of) {
        return locks.used(of);
    }

    /**
     * The locks that keep others out while a thread accesses something.
     *
     * @param writes whether it changes it, so that a lock that readers share is not enough
     */
    public List<Object> held(Strand strand, boolean writes) {
        return locks.held(strand, writes);
    }

    /** A lock that somebody is about to take. */
    void uses(Owned lock) {
        locks.uses(lock);
    }

    /** Who holds what a thread waits for. */
    @Nullable Strand holder(Strand strand) {
        return locks.holder(strand);
    }

    /**
     * A number of an object of its own: they are counted in the order in which they are asked for.
     */
    public int number(Object of) {
        return numbers.computeIfAbsent(of, _ -> numbers.size() + 1);
    }

    // ---- for the gates

    Monitor monitor(Object of) {
        return locks.monitor(of);
    }

    Strand current() {
        Strand running = current;
        if (running == null) {
            throw new IllegalStateException("no thread of the program runs");
        }
        return running;
    }

    /** Whether a thread of the program runs, and its gates count. */
    boolean counts() {
        return current != null && quiet == 0;
    }

    void quiet(int more) {
        quiet += more;
    }

    void moveTo(long instant) {
        now = Math.max(now, instant);
    }

    /** Whether the thread is the only one, so that nobody could come between. */
    boolean passes() {
        return alive == 1 && passes++ < Gate.MOST_PASSES;
    }

    boolean alone() {
        return alive == 1;
    }

    void exit(int code) {
        exit = code;
    }

    /** What the program prints; the beginning of what is too much. */
    public void print(byte[] bytes, int from, int length) {
        if (output.length() < MOST_OUTPUT) {
            output.append(
                    new String(
                            Arrays.copyOfRange(bytes, from, from + length),
                            StandardCharsets.UTF_8));
        }
    }
}
