package brigade.ui.timeline;

import brigade.trace.CommonMark;
import brigade.trace.Mark;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/** Marks of lanes: notches at the foot of their bars. */
record Notches(Raster raster, Inks inks) {

    private static final int SIZE = 3;

    private static final Set<CommonMark> SHOWN_OTHERWISE =
            EnumSet.of(
                    CommonMark.PROGRESS,
                    CommonMark.PLANNED,
                    CommonMark.ON_CORE,
                    CommonMark.PULSE,
                    CommonMark.BELL,
                    CommonMark.ANSWERED,
                    CommonMark.STACK,
                    CommonMark.CORE_SHARE);

    void draw(int x, int bottom) {
        for (int i = 0; i < SIZE; i++) {
            raster.column(x - i, bottom - SIZE + i, SIZE - i, inks.ink);
            raster.column(x + i, bottom - SIZE + i, SIZE - i, inks.ink);
        }
    }

    /**
     * Whether a mark tells something; how far work has come, and frames, are shown otherwise. Asked
     * of every mark that is drawn: a switch over marks of several enums looks each of its constants
     * up again, at each call, for a mark of another enum.
     */
    static boolean isShown(@Nullable Mark mark) {
        return mark != null && !SHOWN_OTHERWISE.contains(mark);
    }
}
