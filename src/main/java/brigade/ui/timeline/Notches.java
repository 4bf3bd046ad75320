package brigade.ui.timeline;

import brigade.trace.CommonMark;
import brigade.trace.Mark;

import org.jspecify.annotations.Nullable;

/** Marks of lanes: notches at the foot of their bars. */
record Notches(Raster raster, Inks inks) {

    private static final int SIZE = 3;

    void draw(int x, int bottom) {
        for (int i = 0; i < SIZE; i++) {
            raster.column(x - i, bottom - SIZE + i, SIZE - i, inks.ink);
            raster.column(x + i, bottom - SIZE + i, SIZE - i, inks.ink);
        }
    }

    /** Whether a mark tells something; how far work has come, and frames, are shown otherwise. */
    static boolean isShown(@Nullable Mark mark) {
        return switch (mark) {
            case CommonMark.PROGRESS,
                    CommonMark.PLANNED,
                    CommonMark.PULSE,
                    CommonMark.BELL,
                    CommonMark.ANSWERED ->
                    false;
            case null -> false;
            default -> true;
        };
    }
}
