package brigade.ui.floor.state;

/**
 * The manager's desk: how the UI thread keeps up with its bell.
 *
 * @param busy the part of the last second that the UI thread was at work, 0 to 1; looked at twice a
 *     second
 * @param answeredNanos how late the last bell was answered, or -1; looked at twice a second
 * @param waitingBells how many bells have rung without an answer
 */
public record DeskState(double busy, long answeredNanos, int waitingBells) {}
