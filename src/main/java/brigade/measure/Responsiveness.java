package brigade.measure;

import brigade.restaurant.BackRoom;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

/**
 * The experiment behind "the UI thread stays responsive": the same restaurant three times in one
 * run, alone, with a heavy sum on workers of all cores, and with that sum on the UI thread itself.
 */
public final class Responsiveness {

    private static final String ALONE = "restaurant alone";
    private static final String ALL_CORES = "sum on all cores";
    private static final String UI_THREAD = "sum on the UI thread";

    /**
     * The first seconds are slower for reasons of their own (loading and compiling): they are not
     * measured.
     */
    private static final Duration WARM_UP = Duration.ofSeconds(4);

    private static final Duration TURN = Duration.ofSeconds(2);

    private static final Duration SETTLING = Duration.ofSeconds(1);

    /** The sum on the UI thread takes at least about so long: nobody overlooks that. */
    private static final Duration SHORTEST_FREEZE = Duration.ofSeconds(1);

    private static final Duration LONGEST_FREEZE = Duration.ofSeconds(2);

    /** Hears what is done next. */
    public interface Listener {
        /** A phase begins; it takes about {@code length}. */
        void begins(String phase, Duration length);
    }

    /**
     * One of the three.
     *
     * @param name "restaurant alone", "sum on all cores", "sum on the UI thread"
     * @param ui the UI thread in this phase
     * @param sumSeconds how long the sum was computed in this phase
     * @param otherCores how many cores other programs kept busy meanwhile
     */
    public record Phase(String name, UiFigures ui, double sumSeconds, double otherCores) {}

    private final Screen screen;
    private final Duration measured;
    private final Duration freeze;
    private final Listener listener;

    /**
     * @param measured how long each phase is measured, at least; the last lasts as long as its sum
     */
    public Responsiveness(Screen screen, Duration measured, Listener listener) {
        this.screen = screen;
        this.measured = measured;
        Duration fitting = measured.dividedBy(5);
        this.freeze =
                Collections.max(
                        List.of(
                                SHORTEST_FREEZE,
                                Collections.min(List.of(fitting, LONGEST_FREEZE))));
        this.listener = listener;
    }

    /**
     * Runs the three phases; the first two by turns, so that a busy moment of the machine falls on
     * both.
     *
     * @throws ScreenClosedException if the person closes the window meanwhile
     */
    public List<Phase> run() throws ScreenClosedException {
        int rounds = warmUp();
        listener.begins(ALONE + " and " + ALL_CORES + ", by turns", measured.multipliedBy(2));
        PhaseSamples alone = new PhaseSamples(ALONE);
        PhaseSamples allCores = new PhaseSamples(ALL_CORES);
        int turns = (int) Math.max(1, measured.dividedBy(TURN));
        for (int turn = 0; turn < turns; turn++) {
            measure(alone, measured.dividedBy(turns));
            startOnAllCores();
            measure(allCores, measured.dividedBy(turns));
            backRoom().cancel();
        }
        pause(SETTLING);
        return List.of(
                alone.phase(0), allCores.phase(measured.toNanos() / 1e9), onUiThread(rounds));
    }

    /**
     * Everything that is measured later happens once before; tells how many rounds of the sum make
     * a freeze.
     */
    private int warmUp() throws ScreenClosedException {
        listener.begins("warm-up", WARM_UP.multipliedBy(2).plus(SETTLING));
        backRoom().cancel();
        screen.house().uiWatch().startBell();
        pause(WARM_UP);
        startOnAllCores();
        pause(WARM_UP);
        backRoom().cancel();
        int rounds = roundsFor(freeze.toMillis() / 1e3);
        pause(SETTLING);
        return rounds;
    }

    private void measure(PhaseSamples phase, Duration length) throws ScreenClosedException {
        OtherPrograms others = new OtherPrograms();
        UiWatch.Interval interval = screen.house().uiWatch().interval();
        pause(length);
        phase.add(interval.samples(), others.cores());
    }

    private Phase onUiThread(int rounds) throws ScreenClosedException {
        listener.begins(UI_THREAD, freeze.plus(SETTLING));
        OtherPrograms others = new OtherPrograms();
        UiWatch.Interval interval = screen.house().uiWatch().interval();
        double sumSeconds = sumHere(rounds);
        pause(SETTLING); // the rings of the frozen time are answered only now
        return new Phase(UI_THREAD, interval.figures(), sumSeconds, others.cores());
    }

    private void startOnAllCores() {
        backRoom().start(SumRequest.classic(), Runtime.getRuntime().availableProcessors(), true);
    }

    /** Seconds that so many rounds took on the UI thread. */
    private double sumHere(int rounds) {
        SumRequest request = new SumRequest(SumRequest.classic().count(), rounds);
        return switch (screen.sumOnUiThread(request)) {
            case SumOutcome.Done done -> done.elapsedNanos() / 1e9;
            case SumOutcome.Overflowed _, SumOutcome.Cancelled _ -> Double.NaN;
        };
    }

    /**
     * Doubles the rounds until they take a quarter of that time, then knows the rate well enough.
     */
    private int roundsFor(double seconds) {
        int rounds = 16;
        double took = sumHere(rounds);
        while (took < seconds / 4) {
            rounds *= 2;
            took = sumHere(rounds);
        }
        return (int) Math.ceil(rounds * seconds / took);
    }

    private BackRoom backRoom() {
        return screen.house().backRoom();
    }

    private void pause(Duration length) throws ScreenClosedException {
        if (screen.awaitClosed(length)) {
            throw new ScreenClosedException();
        }
    }
}
