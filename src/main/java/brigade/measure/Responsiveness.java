package brigade.measure;

import brigade.restaurant.SumService;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

/**
 * The experiment behind "the UI thread stays responsive": the same restaurant in one run alone,
 * with a heavy sum on workers of all cores, with that sum at ordinary priority, and with it on the
 * UI thread itself.
 */
public final class Responsiveness {

    private static final String ALONE = "restaurant alone";
    private static final String ALL_CORES = "sum on all cores";
    private static final String ORDINARY = "sum at ordinary priority";
    private static final String UI_THREAD = "sum on the UI thread";

    /**
     * The first seconds are slower for reasons of their own (loading and compiling): they are not
     * measured.
     */
    private static final Duration WARM_UP = Duration.ofSeconds(4);

    /** Short, so that there are many; long enough for 30 frames. */
    private static final Duration STRETCH = Duration.ofMillis(500);

    private static final Duration SETTLING = Duration.ofSeconds(1);

    /** What is under way when the sum is cancelled has ended. */
    private static final Duration BETWEEN_STRETCHES = Duration.ofMillis(100);

    /** The sum on the UI thread takes at least about so long: nobody overlooks that. */
    private static final Duration SHORTEST_FREEZE = Duration.ofSeconds(1);

    private static final Duration LONGEST_FREEZE = Duration.ofSeconds(2);

    /** Others that take less than this of a core change nothing that a person sees. */
    private static final double CORES_NOT_WORTH_A_WORD = 0.2;

    /** Hears what is done next. */
    public interface Listener {
        /** A phase begins; it takes about {@code length}. */
        void begins(String phase, Duration length);
    }

    /**
     * What was measured.
     *
     * @param phases in the order of the names above
     * @param comparisons of phases with the first
     * @param stretch how long each stretch of the phases that are compared was
     */
    public record Results(List<Phase> phases, List<LoadEffect> comparisons, Duration stretch) {

        /** Cores that others took in the worst phase: other programs, and the host. */
        public double coresOfOthers() {
            return phases.stream()
                    .mapToDouble(phase -> phase.otherCores() + phase.stolenCores())
                    .max()
                    .orElse(0);
        }

        /** Others took so much that a late frame may be theirs as well as ours. */
        public boolean machineTooBusy() {
            return coresOfOthers() >= CORES_NOT_WORTH_A_WORD;
        }
    }

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
     * Runs the phases; those with workers beside the first in pairs of short stretches, each of the
     * two first in every second pair.
     *
     * @throws ScreenClosedException if the person closes the window meanwhile
     */
    public Results run() throws ScreenClosedException {
        int rounds = warmUp();
        int pairs = (int) Math.max(1, measured.dividedBy(STRETCH));
        Duration stretch = measured.dividedBy(pairs);
        PhaseSamples alone = new PhaseSamples(ALONE);
        PhaseSamples allCores = new PhaseSamples(ALL_CORES);
        inPairs(pairs, stretch, alone, allCores, true);
        PhaseSamples besideOrdinary = new PhaseSamples(ALONE);
        PhaseSamples ordinary = new PhaseSamples(ORDINARY);
        startOnAllCores(false);
        screen.pause(SETTLING);
        backRoom().cancel();
        screen.pause(SETTLING);
        inPairs(pairs, stretch, besideOrdinary, ordinary, false);
        return new Results(
                List.of(
                        alone.phase(0),
                        allCores.phase(measured.toNanos() / 1e9),
                        ordinary.phase(measured.toNanos() / 1e9),
                        onUiThread(rounds)),
                List.of(LoadEffect.of(alone, allCores), LoadEffect.of(besideOrdinary, ordinary)),
                stretch);
    }

    private void inPairs(
            int pairs, Duration stretch, PhaseSamples alone, PhaseSamples sum, boolean background)
            throws ScreenClosedException {
        listener.begins(
                ALONE + " and " + sum.name() + ", by turns",
                measured.multipliedBy(2).plus(BETWEEN_STRETCHES.multipliedBy(pairs)));
        for (int pair = 0; pair < pairs; pair++) {
            if (pair % 2 == 0) {
                measure(alone, stretch);
            }
            startOnAllCores(background);
            measure(sum, stretch);
            backRoom().cancel();
            screen.pause(BETWEEN_STRETCHES);
            if (pair % 2 == 1) {
                measure(alone, stretch);
            }
        }
        screen.pause(SETTLING);
    }

    /**
     * Everything that is measured later happens once before; tells how many rounds of the sum make
     * a freeze.
     */
    private int warmUp() throws ScreenClosedException {
        listener.begins("warm-up", WARM_UP.multipliedBy(2).plus(SETTLING));
        backRoom().cancel();
        screen.live().uiWatch().startBell();
        screen.pause(WARM_UP);
        startOnAllCores(true);
        screen.pause(WARM_UP);
        backRoom().cancel();
        int rounds = roundsFor(freeze.toMillis() / 1e3);
        screen.pause(SETTLING);
        return rounds;
    }

    private void measure(PhaseSamples phase, Duration length) throws ScreenClosedException {
        OtherPrograms others = new OtherPrograms();
        UiWatch.Interval interval = screen.live().uiWatch().interval();
        screen.pause(length);
        phase.add(interval.samples(), others.cores(), others.stolenCores());
    }

    private Phase onUiThread(int rounds) throws ScreenClosedException {
        listener.begins(UI_THREAD, freeze.plus(SETTLING));
        PhaseSamples frozen = new PhaseSamples(UI_THREAD);
        OtherPrograms others = new OtherPrograms();
        UiWatch.Interval interval = screen.live().uiWatch().interval();
        double sumSeconds = sumHere(rounds);
        screen.pause(SETTLING); // the rings of the frozen time are answered only now
        frozen.add(interval.samples(), others.cores(), others.stolenCores());
        return frozen.phase(sumSeconds);
    }

    private void startOnAllCores(boolean background) {
        int cores = Runtime.getRuntime().availableProcessors();
        backRoom().start(SumRequest.classic(), cores, true, background);
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

    private SumService backRoom() {
        return screen.live().backRoom();
    }
}
