package brigade.trace;

/**
 * How an event's kind, how it is known, activity or mark, label, order and argument lie in its
 * columns.
 */
final class Encoding {

    static final int MAX_LABEL = (1 << 24) - 1;

    private static final int SPAN = 0;
    private static final int MARK = 1;

    private Encoding() {}

    static int span(Activity activity, Known known, int label) {
        return (SPAN << 30) | (known.ordinal() << 28) | (activity.ordinal() << 24) | label;
    }

    static int mark(Mark mark, int label) {
        return (MARK << 30) | (mark.code() << 24) | label;
    }

    static long data(int request, int arg) {
        return ((long) request << 32) | (arg & 0xFFFF_FFFFL);
    }

    static boolean isSpan(int meta) {
        return meta >>> 30 == SPAN;
    }

    /** The ordinal of a span's activity. */
    static int activity(int meta) {
        return (meta >>> 24) & 0xF;
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
