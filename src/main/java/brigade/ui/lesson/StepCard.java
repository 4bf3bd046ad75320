package brigade.ui.lesson;

import java.util.List;

/**
 * What the card of a step shows, in words; empty texts are not shown.
 *
 * @param head where in the lesson it is
 * @param next what the button says that goes on
 */
record StepCard(Head head, Words words, Asks asks, Waits waits, Tells tells, String next) {

    static final StepCard NONE =
            new StepCard(
                    new Head("", 0, 0),
                    new Words("", "", ""),
                    Asks.NOTHING,
                    new Waits("", ""),
                    new Tells("", ""),
                    "");

    /**
     * Where in the lesson it is.
     *
     * @param place among the steps of the chapter, from 0
     */
    record Head(String chapter, int place, int steps) {}

    /** What it says. */
    record Words(String title, String text, String code) {}

    /**
     * What it asks.
     *
     * @param said the choice that was made, or empty
     * @param open whether one can be made
     * @param staged whether the step has turned something, which can be put back
     */
    record Asks(String question, List<String> choices, String said, boolean open, boolean staged) {
        static final Asks NOTHING = new Asks("", List.of(), "", false, false);
    }

    /** What it waits for. */
    record Waits(String missing, String push) {}

    /** What it tells. */
    record Tells(String answer, String said) {}

    /** A line of the summary. */
    record Line(String title, String told) {}

    String title() {
        return words.title();
    }

    String text() {
        return words.text();
    }

    String code() {
        return words.code();
    }

    String missing() {
        return waits.missing();
    }

    String push() {
        return waits.push();
    }

    String answer() {
        return tells.answer();
    }

    String said() {
        return tells.said();
    }
}
