package brigade.server;

/**
 * What the child processes of a model have told of themselves.
 *
 * @param now how many there are
 * @param cpuNanos processor time of all of them until now
 * @param startNanos median from the start of one until it is ready to serve; 0 where there was none
 */
public record Children(int now, long cpuNanos, long startNanos) {
    static final Children NONE = new Children(0, 0, 0);
}
