package brigade.measure.compare;

import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Settings;
import brigade.server.Model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What to compare, and how.
 *
 * @param models in the order in which they are measured
 * @param mix of the kinds of orders
 * @param customersPerSecond the load, a Poisson process
 * @param times how long
 * @param seed the same seed brings the same orders at the same instants to each model
 * @param sweep whether the load is raised step by step afterwards, until the model breaks
 * @param heavyOnLoop whether the event loop cooks itself, instead of its workers
 */
public record CompareSpec(
        List<Model> models,
        Mix mix,
        double customersPerSecond,
        Times times,
        long seed,
        boolean sweep,
        boolean heavyOnLoop) {

    /**
     * How long each model is at work.
     *
     * @param warmUp the load runs for so long before anything counts
     * @param measured how long it is measured
     */
    public record Times(Duration warmUp, Duration measured) {}

    public static final double LEAST_CUSTOMERS = 0.1;
    public static final double MOST_CUSTOMERS = 100_000;
    public static final Duration LEAST_MEASURED = Duration.ofMillis(500);
    public static final Duration MOST_MEASURED = Duration.ofHours(1);

    /** As many as a Java server socket lets wait unless it is told otherwise. */
    public static final int DOOR = 50;

    /**
     * Cooks of the pool, and workers of the event loop: two cores by 1 + waiting by computing time,
     * which is about 15 with the standard mix (Goetz, Java Concurrency in Practice, 2006, 8.2).
     */
    private static final int COOKS = 32;

    private static final Duration STARTING = Duration.ofMillis(1_500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Checks what is asked for.
     *
     * @throws IllegalArgumentException if it is not possible; its message names what is allowed
     */
    public CompareSpec {
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare: name at least one model");
        }
        if (models.stream().distinct().count() < models.size()) {
            throw new IllegalArgumentException("a model is named twice: name each once");
        }
        if (!(customersPerSecond >= LEAST_CUSTOMERS && customersPerSecond <= MOST_CUSTOMERS)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s customers per second are not possible: allowed are %s to %.0f",
                            customersPerSecond,
                            LEAST_CUSTOMERS,
                            MOST_CUSTOMERS));
        }
        Duration measured = times.measured();
        if (measured.compareTo(LEAST_MEASURED) < 0 || measured.compareTo(MOST_MEASURED) > 0) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s s for each model are not possible: allowed are %s to %d",
                            measured.toMillis() / 1e3,
                            LEAST_MEASURED.toMillis() / 1e3,
                            MOST_MEASURED.toSeconds()));
        }
    }

    /** All models, a web shop, less than a minute and a half. */
    public static CompareSpec standard() {
        return new CompareSpec(
                List.of(Model.values()),
                Mix.WEB_SHOP,
                100,
                new Times(Duration.ofSeconds(2), Duration.ofSeconds(6)),
                1,
                false,
                false);
    }

    /**
     * The restaurant as this model is given it: real work and real I/O only, and no timed waits.
     */
    public Settings settings(Model model) {
        return Settings.standard()
                .withModel(model)
                .withMix(mix)
                .withPace(Pace.SERVICE)
                .withHeavyOnLoop(heavyOnLoop)
                .withCooks(COOKS)
                .withDoorCapacity(DOOR)
                .withPatience(PATIENCE)
                .withCustomersPerSecond(customersPerSecond);
    }

    /** The command line that repeats it. */
    public String command() {
        return new SpecCommand(this).toString();
    }

    /** About how long all of it takes. */
    public Duration estimate() {
        return models.stream()
                .map(model -> eachModel().plus(servingOut(model)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Who cannot keep up with the standard load has a full door to serve out, twice. */
    private static Duration servingOut(Model model) {
        return switch (model) {
            case SINGLE_THREAD -> Duration.ofSeconds(5);
            case PROCESS_PER_REQUEST -> Duration.ofSeconds(12);
            case THREAD_PER_REQUEST, THREAD_POOL, EVENT_LOOP, VIRTUAL_THREADS ->
                    Duration.ofSeconds(1);
        };
    }

    private Duration eachModel() {
        Duration each = STARTING.plus(times.warmUp).plus(times.measured);
        return sweep ? each.plus(LoadSweep.USUAL) : each;
    }

    /** How much of the time for one model has passed, 0 to 1. */
    double shareOfModel(MeasurementProgress progress) {
        Duration passed =
                switch (progress.stage()) {
                    case STARTING -> Duration.ZERO;
                    case WARMING_UP -> STARTING.plus(part(times.warmUp, progress.share()));
                    case MEASURING ->
                            STARTING.plus(times.warmUp)
                                    .plus(part(times.measured, progress.share()));
                    case SERVING_OUT -> STARTING.plus(times.warmUp).plus(times.measured);
                    case RAISING_THE_LOAD ->
                            STARTING.plus(times.warmUp)
                                    .plus(times.measured)
                                    .plus(part(LoadSweep.USUAL, progress.share()));
                };
        return passed.toMillis() / (double) eachModel().toMillis();
    }

    private static Duration part(Duration whole, double share) {
        return Duration.ofMillis((long) (whole.toMillis() * share));
    }

    public CompareSpec withModels(List<Model> next) {
        return new CompareSpec(next, mix, customersPerSecond, times, seed, sweep, heavyOnLoop);
    }

    public CompareSpec withMix(Mix next) {
        return new CompareSpec(models, next, customersPerSecond, times, seed, sweep, heavyOnLoop);
    }

    public CompareSpec withCustomersPerSecond(double next) {
        return new CompareSpec(models, mix, next, times, seed, sweep, heavyOnLoop);
    }

    public CompareSpec withWarmUp(Duration next) {
        return new CompareSpec(
                models,
                mix,
                customersPerSecond,
                new Times(next, times.measured),
                seed,
                sweep,
                heavyOnLoop);
    }

    public CompareSpec withMeasured(Duration next) {
        return new CompareSpec(
                models,
                mix,
                customersPerSecond,
                new Times(times.warmUp, next),
                seed,
                sweep,
                heavyOnLoop);
    }

    public CompareSpec withSeed(long next) {
        return new CompareSpec(models, mix, customersPerSecond, times, next, sweep, heavyOnLoop);
    }

    public CompareSpec withSweep(boolean next) {
        return new CompareSpec(models, mix, customersPerSecond, times, seed, next, heavyOnLoop);
    }

    public CompareSpec withHeavyOnLoop(boolean next) {
        return new CompareSpec(models, mix, customersPerSecond, times, seed, sweep, next);
    }
}
