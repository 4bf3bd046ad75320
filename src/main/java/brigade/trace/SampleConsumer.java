package brigade.trace;

/** Is told samples of a counter. */
public interface SampleConsumer {

    /**
     * Takes one sample.
     *
     * @param time nanoseconds
     * @param value the counter's value from then on
     */
    void accept(long time, long value);
}
