package brigade.measure;

import brigade.measure.Responsiveness.Phase;

import org.jspecify.annotations.Nullable;

/** What was measured in the turns of one phase. Used by one thread. */
final class PhaseSamples {

    private final String name;
    private @Nullable UiSamples samples;
    private double otherCores;
    private int turns;

    PhaseSamples(String name) {
        this.name = name;
    }

    void add(UiSamples turn, double othersInTurn) {
        samples = samples == null ? turn : samples.plus(turn);
        otherCores += othersInTurn;
        turns++;
    }

    Phase phase(double sumSeconds) {
        UiFigures figures = samples == null ? UiFigures.NONE : samples.figures();
        return new Phase(name, figures, sumSeconds, otherCores / Math.max(1, turns));
    }
}
