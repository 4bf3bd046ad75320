package brigade.ui.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What the card of a step shows, in words; empty texts are not shown.
 *
 * @param head where in the lesson it is
 * @param next what the button says that goes on
 * @param staged whether the step has turned something, which can be put back
 */
record StepCard(
        Head head, Words words, Asks asks, Waits waits, Tells tells, String next, boolean staged) {

    static final StepCard NONE =
            new StepCard(
                    new Head("", "", List.of(), 0),
                    new Words("", "", ""),
                    Asks.NOTHING,
                    Waits.NOTHING,
                    Tells.NOTHING,
                    "",
                    false);

    /**
     * Where in the lesson it is.
     *
     * @param place in words: step 4 of 13
     * @param chapters how many steps each has
     * @param at the step among all, from 0
     */
    record Head(String chapter, String place, List<Integer> chapters, int at) {}

    /** What it says. */
    record Words(String title, String text, String code) {}

    /**
     * What it asks.
     *
     * @param choices to choose from; none, and a question: a number is asked for
     * @param unit what the number is measured in
     * @param estimated the number that was typed
     * @param said the choice that was made, from 0, or -1
     * @param right the choice that the measured figure makes right, or -1
     * @param open whether one can answer
     */
    record Asks(
            String question,
            List<String> choices,
            String unit,
            String estimated,
            int said,
            int right,
            boolean open) {
        static final Asks NOTHING = new Asks("", List.of(), "", "", -1, -1, false);

        boolean estimates() {
            return !question.isEmpty() && choices.isEmpty();
        }
    }

    /**
     * What it waits for.
     *
     * @param late whether its time is up
     */
    record Waits(String missing, String push, boolean late) {
        static final Waits NOTHING = new Waits("", "", false);
    }

    /** What it tells. */
    record Tells(String answer, String said, Optional<AnswerAxis> axis) {
        static final Tells NOTHING = new Tells("", "", Optional.empty());
    }

    /** All that is said when the step begins, as it is read aloud. */
    String aloud() {
        return String.join(
                        " ",
                        head.chapter() + ".",
                        head.place() + ".",
                        words.title(),
                        words.text(),
                        asks.question())
                .strip();
    }

    /** The answer, as it is read aloud. */
    String toldAloud() {
        return (tells.answer() + " " + tells.said()).strip();
    }
}
