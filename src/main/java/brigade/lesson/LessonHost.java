package brigade.lesson;

/** The page that plays a lesson: what the words of the lesson do there. One thread. */
public interface LessonHost {

    /** What it has. */
    LessonWords words();

    /** Turns a knob or lets something happen; the trace shows it. */
    void carryOut(StageOrder order);

    /** The newest instant of the trace, nanoseconds. */
    long now();

    /**
     * A figure of the trace.
     *
     * @param since when the step began, nanoseconds of the trace
     * @param now the end of the stretch
     * @return NaN as long as it cannot be told
     */
    double figure(String name, long since, long now);
}
