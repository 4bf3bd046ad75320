package brigade.lesson;

/** What a step does to the source that plays it. */
public sealed interface StageOrder {

    /**
     * Turns a knob.
     *
     * @param value a number, or a word that the knob knows
     */
    record Turn(String knob, String value) implements StageOrder {}

    /**
     * Lets something happen.
     *
     * @param amount how much of it, at least 1
     */
    record Act(String name, int amount) implements StageOrder {}
}
