package brigade.ui.restaurant;

import brigade.ui.page.FailureWords;
import brigade.ui.page.Texts;

/** Tells what an accident did. */
public final class AccidentWords {

    private AccidentWords() {}

    /** In a sentence. */
    public static String of(Accidents.Outcome outcome, Texts texts, FailureWords words) {
        return texts.of(
                "accident.outcome",
                outcome.orders().size(),
                Integer.toString(outcome.orders().getFirst()),
                words.why(outcome.reason()));
    }
}
