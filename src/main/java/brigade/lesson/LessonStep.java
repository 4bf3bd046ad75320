package brigade.lesson;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A step of a chapter.
 *
 * @param id names it within the lesson
 * @param says its title, its text of at most {@link #MOST_WORDS} words, and its answer
 * @param look the parts of the page that are lit; the rest recedes; none: all is
 * @param stage what is turned and done when it begins
 * @param question what is asked before the answer is told
 * @param end what ends it
 */
public record LessonStep(
        String id,
        Says says,
        List<String> look,
        List<StageOrder> stage,
        Optional<Question> question,
        End end) {

    /** So much is read at a glance, from the last row too. */
    public static final int MOST_WORDS = 40;

    /** Keeps its own copies. */
    public LessonStep {
        look = List.copyOf(look);
        stage = List.copyOf(stage);
    }

    /**
     * What it says.
     *
     * @param code a program to look at beside it, as it stands; empty where there is none
     * @param answer told when it has ended, with figures of this run in braces; empty where there
     *     is nothing to tell
     */
    public record Says(
            LessonText title,
            LessonText text,
            Optional<String> code,
            Optional<LessonText> answer) {}

    /**
     * What ends it.
     *
     * @param until all of these hold; none: the person says so
     * @param within in this time; then the step says what is missing
     * @param push what helps, if anything
     * @param expect what the lesson says of its figures; a run in which these do not hold tells so
     */
    public record End(
            List<Condition> until, Duration within, Optional<Push> push, List<Condition> expect) {

        /** Keeps its own copies. */
        public End {
            until = List.copyOf(until);
            expect = List.copyOf(expect);
        }
    }

    /**
     * What helps a condition to come about.
     *
     * @param label what the button says
     * @param orders what it does
     */
    public record Push(LessonText label, List<StageOrder> orders) {

        /** Keeps its own copy. */
        public Push {
            orders = List.copyOf(orders);
        }
    }
}
