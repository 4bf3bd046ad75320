package brigade.ui.backroom;

import brigade.ui.page.Texts;
import brigade.ui.page.Units;
import brigade.work.SumOutcome;

import org.jspecify.annotations.Nullable;

/** Writes what the panel of the sum says. Knows no toolkit. */
final class SumWords {

    private final Texts texts;
    private final Units units;

    SumWords(Texts texts, Units units) {
        this.texts = texts;
        this.units = units;
    }

    /** sum of 0 … 9,999,999 */
    String title(SumFacts facts, boolean brief) {
        return facts.count() == 0
                ? texts.of("sum.none")
                : texts.of(brief ? "sum.title.brief" : "sum.title", units.count(facts.count() - 1));
    }

    /**
     * The partial sum, or the result of the last whole round where rounds are too short to see a
     * part.
     */
    String partial(SumFacts facts, boolean brief) {
        if (!facts.running() || facts.flickers()) {
            if (facts.result() > 0 && brief) {
                return units.count(facts.result());
            }
            return facts.result() > 0
                    ? texts.of("sum.result", units.count(facts.result()))
                    : texts.of("none");
        }
        return units.count(facts.now().partial());
    }

    /** 67 % · 1.9 G adds/s · round 3 of 20 */
    String figures(SumFacts facts, @Nullable SumOutcome last) {
        if (!facts.running()) {
            if (last instanceof SumOutcome.Overflowed) {
                return texts.of("sum.overflow.brief");
            }
            return facts.count() == 0 ? "" : texts.of("sum.stopped");
        }
        String share = units.percent(facts.share());
        String rate =
                facts.rate() > 0
                        ? texts.of("sum.rate", units.large((double) facts.rate()))
                        : texts.of("none");
        return facts.rounds() > 1
                ? texts.of("sum.figures.rounds", share, rate, facts.now().number(), facts.rounds())
                : texts.of("sum.figures", share, rate, facts.workers());
    }
}
