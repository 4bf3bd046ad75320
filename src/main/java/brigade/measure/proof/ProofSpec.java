package brigade.measure.proof;

import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Settings;
import brigade.server.Model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Of which restaurants to hold the trace against JFR.
 *
 * @param models one after another
 * @param mix what customers order
 * @param length how long each model is recorded
 */
public record ProofSpec(List<Model> models, Mix mix, Duration length) {

    public static final Duration LEAST = Duration.ofMillis(500);

    /** The trace and the recording of a run are kept whole. */
    public static final Duration MOST = Duration.ofMinutes(5);

    private static final int BRISK = 10;

    /**
     * Checks what is asked for.
     *
     * @throws IllegalArgumentException if it is not possible; its message names what is allowed
     */
    public ProofSpec {
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("nothing to prove: name at least one model");
        }
        if (models.stream().distinct().count() < models.size()) {
            throw new IllegalArgumentException("a model is named twice: name each once");
        }
        if (length.compareTo(LEAST) < 0 || length.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s s for each model are not possible: allowed are %s to %d",
                            length.toMillis() / 1e3,
                            LEAST.toMillis() / 1e3,
                            MOST.toSeconds()));
        }
    }

    /** All models, the house menu, twenty seconds each. */
    public static ProofSpec standard() {
        return new ProofSpec(List.of(Model.values()), Mix.HOUSE_MENU, Duration.ofSeconds(20));
    }

    public ProofSpec withModels(List<Model> next) {
        return new ProofSpec(next, mix, length);
    }

    public ProofSpec withMix(Mix next) {
        return new ProofSpec(models, next, length);
    }

    public ProofSpec withLength(Duration next) {
        return new ProofSpec(models, mix, next);
    }

    /** The restaurant as it usually is, ten times as fast. */
    Settings settings(Model model) {
        Settings usual = Settings.standard();
        return usual.withModel(model)
                .withMix(mix)
                .withPace(Pace.BRISK)
                .withCustomersPerSecond(BRISK * usual.customers().perSecond());
    }
}
