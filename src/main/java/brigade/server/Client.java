package brigade.server;

/**
 * What a guest brings along.
 *
 * @param intended the instant of System.nanoTime() at which the guest meant to arrive: latency
 *     counts from here
 * @param patienceNanos how long after that the guest waits in the admission queue
 * @param size of the dish in permille of a usual one: work and waits are in proportion
 * @param cents what the dish costs
 */
public record Client(long intended, long patienceNanos, int size, int cents, Kind kind) {
    public int portion(int usual) {
        return (int) ((long) usual * size / 1000);
    }

    public long portion(long usual) {
        return usual * size / 1000;
    }
}
