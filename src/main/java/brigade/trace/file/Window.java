package brigade.trace.file;

/**
 * How much of a lane or counter is read at a time, so that the trace's lock is held shortly: about
 * a thousand events, by how dense they were before.
 */
final class Window {

    private static final int MANY = 4096;
    private static final int FEW = 512;

    private long width;

    Window(long width) {
        this.width = Math.max(1, width);
    }

    /** The end of what is read next. */
    long end(long from, long limit) {
        return limit - from <= width
                ? limit
                : from + width; // differences, since times may be great
    }

    /** So many events were in the last one. */
    void held(int events) {
        if (events > MANY) {
            width = Math.max(1, width / (events / FEW));
        } else if (events < FEW && width < Long.MAX_VALUE / 4) {
            width *= 2;
        }
    }
}
