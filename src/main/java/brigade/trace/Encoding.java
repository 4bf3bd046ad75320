package brigade.trace;

/**
 * How what an event changes, how it is known, activity or mark, label, order and argument lie in
 * its columns.
 */
final class Encoding {

    static final int MAX_LABEL = (1 << 24) - 1;

    /** What {@link Lane#end} records. */
    static final int PLAIN_IDLE = span(Activity.IDLE, Known.RECORDED, 0);

    private static final int KIND = 30;
    private static final int MARK = Change.MARK.ordinal();

    private Encoding() {}

    static int span(Activity activity, Known known, int label) {
        return (known.ordinal() << 28) | (activity.ordinal() << 24) | label;
    }

    /** The frame that a span is, as it is entered. */
    static int asEntered(int meta) {
        return asBegin(meta) | (Change.ENTER.ordinal() << KIND);
    }

    /** A span that goes on as a frame within it is left. */
    static int asLeft(int meta) {
        return asBegin(meta) | (Change.LEAVE.ordinal() << KIND);
    }

    /** A span without what it is to others. */
    static int asBegin(int meta) {
        return meta & (1 << KIND) - 1;
    }

    static Change change(int meta) {
        return Change.of(meta >>> KIND);
    }

    static int mark(Mark mark, int label) {
        return (MARK << KIND) | (mark.code() << 24) | label;
    }

    static long data(int request, int arg) {
        return ((long) request << 32) | (arg & 0xFFFF_FFFFL);
    }

    static boolean isSpan(int meta) {
        return meta >>> KIND != MARK;
    }

    /** Idle with nothing to say, in whatever frames. */
    static boolean isPlainIdle(int meta, long data) {
        return asBegin(meta) == PLAIN_IDLE && data == 0;
    }

    /** The ordinal of a span's activity. */
    static int activity(int meta) {
        return (meta >>> 24) & 0xF;
    }

    /** Whether a span was recorded by its thread. */
    static boolean isRecorded(int meta) {
        return (meta >>> 28 & 0x3) == 0; // Known.RECORDED
    }

    /** How a span is known. */
    static Known known(int meta) {
        return Known.of((meta >>> 28) & 0x3);
    }

    /** The code of a mark. */
    static int code(int meta) {
        return (meta >>> 24) & 0x3F;
    }

    static int label(int meta) {
        return meta & MAX_LABEL;
    }

    static int request(long data) {
        return (int) (data >>> 32);
    }

    static int arg(long data) {
        return (int) data;
    }
}
