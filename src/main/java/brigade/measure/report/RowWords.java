package brigade.measure.report;

import static brigade.server.Model.THREAD_POOL;

import brigade.measure.compare.Comparison;
import brigade.measure.compare.ModelFigures;
import brigade.measure.compare.ResourceUse;
import brigade.server.Model;

/** What the figures of a model say in one short sentence, and in one more if guests had to go. */
final class RowWords {

    private final Comparison comparison;
    private final Phrases phrases;

    RowWords(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
    }

    String of(ModelFigures figures) {
        if (figures.service().orders().served() == 0) {
            return phrases.of("served.none");
        }
        ResourceUse footprint = figures.footprint();
        Amounts amounts = phrases.amounts();
        String sentence =
                phrases.of(
                        "row." + key(figures),
                        footprint.threads(),
                        footprint.mostTakenUp(),
                        amounts.bytes(footprint.bytesPerOrder()),
                        amounts.millis(figures.startUp().childMillis()),
                        amounts.number(timesThePool(figures)));
        return full(figures)
                ? sentence + " " + phrases.of("row.away", amounts.percent(away(figures)))
                : sentence;
    }

    private static double away(ModelFigures figures) {
        return figures.service().orders().turnedAway()
                / (double) figures.service().orders().placed();
    }

    /** Whether more guests met a full door than serving well allows. */
    private static boolean full(ModelFigures figures) {
        return away(figures) > 1 - Findings.WELL;
    }

    private String key(ModelFigures figures) {
        Model model = figures.model();
        return switch (model) {
            case SINGLE_THREAD ->
                    timesThePool(figures) >= Findings.FAR
                            ? model + ".behind"
                            : full(figures) ? model + ".full" : model.name();
            case EVENT_LOOP -> comparison.spec().heavyOnLoop() ? model + ".itself" : model.name();
            default -> model.name();
        };
    }

    private double timesThePool(ModelFigures figures) {
        double pool =
                comparison
                        .of(THREAD_POOL)
                        .map(it -> it.service().userActions().p99())
                        .orElse(Double.NaN);
        return figures.service().userActions().p99() / pool;
    }
}
