package brigade.measure.report;

import brigade.measure.compare.Comparison;
import brigade.measure.compare.LoadStep;
import brigade.measure.compare.ModelFigures;
import brigade.server.Model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What a run says of each model: what it is, when it served well, what broke. Each sentence is
 * chosen and filled in by rules over the figures of this run.
 */
public final class Findings {

    /** A model that serves at least this share, in time, served well. */
    static final double WELL = 0.99;

    /** From here on one figure is worlds apart from another. */
    static final double FAR = 10;

    private static final double DEAR = 5;
    private static final double LONG_TAIL = 20;

    /** Sooner than this a person notices no wait (Nielsen, Usability Engineering, 1993). */
    static final double NOTICED_MILLIS = 100;

    private final Comparison comparison;
    private final Phrases phrases;
    private final Textbook textbook;

    public Findings(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.textbook = new Textbook(comparison, phrases);
    }

    /** Three sentences, and those that say where the run differs from the textbook. */
    public List<String> of(ModelFigures model) {
        List<String> sentences = new ArrayList<>(List.of(is(model), served(model), broke(model)));
        sentences.addAll(textbook.differences(model));
        return sentences;
    }

    private String is(ModelFigures model) {
        Amounts amounts = phrases.amounts();
        return phrases.of(
                "is." + key(model.model()),
                model.footprint().threads(),
                model.footprint().processes(),
                amounts.bytes(model.footprint().peakBytes()),
                model.footprint().mostInFlight());
    }

    private String served(ModelFigures model) {
        Amounts amounts = phrases.amounts();
        Model which = model.model();
        if (!comparison.steps(which).isEmpty()) {
            Optional<LoadStep> good = comparison.lastGood(which);
            return good.map(step ->
                            phrases.of(
                                    "served.sweep",
                                    amounts.count(step.customersPerSecond()),
                                    amounts.millis(step.latency().p99())))
                    .orElseGet(() -> phrases.of("served.sweep.never", load()));
        }
        if (model.service().orders().served() == 0) {
            return phrases.of("served.none");
        }
        String p50 = amounts.millis(model.service().latency().p50());
        String p99 = amounts.millis(model.service().latency().p99());
        if (model.service().orders().servedShare() < WELL) {
            String share = amounts.percent(model.service().orders().servedShare());
            return phrases.of("served.part", load(), share, p50, p99);
        }
        if (!servedWell(model)) {
            return phrases.of("served.slowly", load(), p50, p99);
        }
        boolean best =
                comparison.figures().size() > 1
                        && model.service().latency().p99()
                                <= least(f -> f.service().latency().p99(), this::servedWell);
        return phrases.of(best ? "served.best" : "served.well", load(), p50, p99);
    }

    /** An event loop that cooks itself is another thing than one with workers. */
    private String key(Model model) {
        boolean itself = model == Model.EVENT_LOOP && comparison.spec().heavyOnLoop();
        return itself ? model + ".itself" : model.name();
    }

    private String load() {
        return phrases.amounts().plain(comparison.spec().customersPerSecond());
    }

    private boolean servedWell(ModelFigures model) {
        return model.service().orders().servedShare() >= WELL
                && model.service().latency().p99() <= LoadStep.SLOWEST_P99_MILLIS;
    }

    /** The gravest thing of all that went wrong. */
    private String broke(ModelFigures model) {
        Amounts amounts = phrases.amounts();
        if (!model.balanced()) {
            return phrases.of("broke.ledger");
        }
        if (model.service().orders().failed() > 0) {
            return phrases.of("broke.failed", model.service().orders().failed(), model.trouble());
        }
        if (model.service().orders().unfinished() > model.service().orders().turnedAway()) {
            return phrases.of("broke.unfinished", model.service().orders().unfinished());
        }
        double away =
                model.service().orders().turnedAway() / (double) model.service().orders().placed();
        if (away > 1 - WELL) {
            return phrases.of(
                    "broke.turnedAway",
                    amounts.percent(away),
                    amounts.millis(model.service().latency().max()));
        }
        return slow(model).or(() -> breakingStep(model)).orElseGet(() -> cost(model));
    }

    private Optional<String> slow(ModelFigures model) {
        Amounts amounts = phrases.amounts();
        double users = model.service().userActions().p99();
        double fastest = least(f -> f.service().userActions().p99(), _ -> true);
        if (users >= FAR * fastest && users >= NOTICED_MILLIS / 10) {
            return Optional.of(
                    phrases.of(
                            "broke.users", amounts.millis(users), amounts.number(users / fastest)));
        }
        double p99 = model.service().latency().p99();
        if (p99 > LoadStep.SLOWEST_P99_MILLIS) {
            return Optional.of(phrases.of("broke.late", amounts.millis(p99)));
        }
        return Optional.empty();
    }

    private Optional<String> breakingStep(ModelFigures model) {
        Amounts amounts = phrases.amounts();
        return comparison
                .broke(model.model())
                .map(step ->
                        step.orders().servedShare() < LoadStep.LEAST_SERVED
                                ? phrases.of(
                                        "broke.sweep.away",
                                        amounts.count(step.customersPerSecond()),
                                        amounts.percent(step.orders().servedShare()))
                                : phrases.of(
                                        "broke.sweep.late",
                                        amounts.count(step.customersPerSecond()),
                                        amounts.millis(step.latency().p99())));
    }

    /** Nothing broke; but what did it cost? */
    private String cost(ModelFigures model) {
        Amounts amounts = phrases.amounts();
        double cpu = model.footprint().cpuSecondsPer1000();
        double cheapest = least(f -> f.footprint().cpuSecondsPer1000(), _ -> true);
        if (cpu >= DEAR * cheapest) {
            return phrases.of("broke.cpu", amounts.seconds(cpu), amounts.number(cpu / cheapest));
        }
        double bytes = model.footprint().bytesPerOrder();
        double smallest = least(f -> f.footprint().bytesPerOrder(), _ -> true);
        if (smallest > 0 && bytes >= FAR * smallest) {
            return phrases.of(
                    "broke.memory", amounts.bytes(bytes), amounts.number(bytes / smallest));
        }
        double tail = model.service().latency().p99() / model.service().latency().p50();
        return tail >= LONG_TAIL && model.service().latency().p99() >= NOTICED_MILLIS
                ? phrases.of(
                        "broke.tail",
                        amounts.millis(model.service().latency().p99()),
                        amounts.number(tail))
                : phrases.of(
                        "nothing." + key(model.model()),
                        load(),
                        model.footprint().mostTakenUp(),
                        amounts.millis(model.startUp().childMillis()));
    }

    /** The least of those who pass and have a figure; NaN if none has. */
    private double least(ToDoubleFunction<ModelFigures> figure, Predicate<ModelFigures> passes) {
        return comparison.figures().stream()
                .filter(passes)
                .mapToDouble(figure)
                .filter(Double::isFinite)
                .min()
                .orElse(Double.NaN);
    }
}
