package brigade.ui.lesson;

import brigade.lesson.Question;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What was predicted and what was measured, on one axis. Places are parts of its length, 0 to 1.
 *
 * @param ticks where one choice ends and the next begins
 * @param said the stretch of the choice that was made, or a place for an estimate; empty where
 *     nobody said
 * @param measured the figure
 */
record AnswerAxis(List<Tick> ticks, Optional<Stretch> said, double measured) {

    private static final double AROUND = 3;

    AnswerAxis {
        ticks = List.copyOf(ticks);
    }

    /** A place where the axis has a number. */
    record Tick(double place, String number) {}

    /** From a place to a place; both are the same for a number. */
    record Stretch(double from, double to) {}

    /**
     * Of choices: each has as much room as the others; within it a figure stands as its logarithm
     * does.
     *
     * @param said the place of the choice that was made in the list, or -1
     * @param measured not NaN
     * @param written writes a figure
     */
    static AnswerAxis ofChoices(
            List<Question.Choice> choices,
            int said,
            double measured,
            DoubleFunction<String> written) {
        double[] bounds =
                choices.stream()
                        .flatMapToDouble(each -> DoubleStream.of(each.least(), each.below()))
                        .filter(Double::isFinite)
                        .distinct()
                        .sorted()
                        .toArray();
        double room = 1.0 / (bounds.length + 1);
        List<Tick> ticks =
                IntStream.range(0, bounds.length)
                        .mapToObj(i -> new Tick((i + 1) * room, written.apply(bounds[i])))
                        .toList();
        Optional<Stretch> stretch =
                said < 0
                        ? Optional.empty()
                        : Optional.of(
                                new Stretch(
                                        edge(bounds, choices.get(said).least(), 0),
                                        edge(bounds, choices.get(said).below(), 1)));
        return new AnswerAxis(ticks, stretch, place(bounds, measured));
    }

    private static double edge(double[] bounds, double value, double otherwise) {
        for (int i = 0; i < bounds.length; i++) {
            if (bounds[i] == value) {
                return (i + 1.0) / (bounds.length + 1);
            }
        }
        return otherwise;
    }

    private static double place(double[] bounds, double value) {
        int before = 0;
        while (before < bounds.length && value >= bounds[before]) {
            before++;
        }
        return (before + within(bounds, before, value)) / (bounds.length + 1);
    }

    /** The part of its room that is before a figure. */
    private static double within(double[] bounds, int before, double value) {
        if (bounds.length == 0) {
            return 0.5;
        }
        if (before == 0) {
            return bounds[0] > 0 ? Math.clamp(value / bounds[0], 0, 1) : 0.5;
        }
        double least = bounds[before - 1];
        if (before == bounds.length) {
            return value > 0 ? 1 - Math.max(0, least) / value : 0.5;
        }
        double below = bounds[before];
        return least > 0
                ? Math.log(value / least) / Math.log(below / least)
                : (value - least) / (below - least);
    }

    /**
     * Of an estimate: both stand as their logarithms do, so that ten times too much is as far as
     * ten times too little.
     *
     * @param measured not NaN
     */
    static AnswerAxis ofEstimate(double said, double measured) {
        double least = Math.min(said, measured);
        double most = Math.max(said, measured);
        if (least <= 0) {
            double all = Math.max(most, 1) * 1.2;
            return new AnswerAxis(List.of(), Optional.of(at(said / all)), measured / all);
        }
        double from = Math.log(least / AROUND);
        double all = Math.log(most * AROUND) - from;
        return new AnswerAxis(
                List.of(),
                Optional.of(at((Math.log(said) - from) / all)),
                (Math.log(measured) - from) / all);
    }

    private static Stretch at(double place) {
        return new Stretch(place, place);
    }
}
