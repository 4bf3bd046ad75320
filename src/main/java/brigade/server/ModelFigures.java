package brigade.server;

/**
 * What the service of a model takes.
 *
 * @param threads of the model, virtual ones too, that are there now
 * @param threadsPeak the most there were at once
 * @param processes child processes that are there now
 * @param processesPeak the most there were at once
 * @param childCpuNanos processor time of all child processes until now
 * @param childPeakBytes the most memory that the child processes had resident at once
 * @param childStartNanos median from the start of a child process until it is ready to serve; 0
 *     where there was none
 */
public record ModelFigures(
        int threads,
        int threadsPeak,
        int processes,
        int processesPeak,
        long childCpuNanos,
        long childPeakBytes,
        long childStartNanos) {

    /** Of a model without child processes. */
    static ModelFigures ofThreads(int now, int peak) {
        return new ModelFigures(now, peak, 0, 0, 0, 0, 0);
    }

    /** The threads of both; the processes of this. */
    ModelFigures withThreadsOf(ModelFigures other) {
        return new ModelFigures(
                threads + other.threads,
                threadsPeak + other.threadsPeak,
                processes,
                processesPeak,
                childCpuNanos,
                childPeakBytes,
                childStartNanos);
    }
}
