package brigade.server;

/** How many orders wait at each of the places where a model lets them wait, at one instant. */
public record QueueLengths(int door, int rail, int pass, int bills) {
    public QueueLengths plus(QueueLengths more) {
        return new QueueLengths(
                door + more.door, rail + more.rail, pass + more.pass, bills + more.bills);
    }
}
