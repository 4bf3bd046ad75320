package brigade.server;

/**
 * How many orders wait at each of the places where a model lets them wait, at one instant.
 *
 * @param called of those in the admission queue: a thread or process is on the way to them
 */
public record QueueLengths(int admission, int called, int rail, int pass, int bills) {
    public static final QueueLengths NONE = new QueueLengths(0, 0, 0, 0, 0);

    public QueueLengths plus(QueueLengths more) {
        return new QueueLengths(
                admission + more.admission,
                called + more.called,
                rail + more.rail,
                pass + more.pass,
                bills + more.bills);
    }
}
