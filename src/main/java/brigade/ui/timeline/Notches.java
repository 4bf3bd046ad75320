package brigade.ui.timeline;

import brigade.trace.CommonMark;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.PixelRow;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** Marks of lanes: notches at the foot of their bars. */
record Notches(Raster raster, Inks inks) {

    private static final int SIZE = 3;

    /** Pixels a mark, at least. */
    private static final int ROOM_FOR_ONE = 24;

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

    /**
     * Draws those of a window; where there would be many there are none. Only pixels with a mark
     * are read: the others may stand for any number of events.
     *
     * @param row what the window's pixels hold of the lane
     * @param wanted which of the marks are drawn
     * @param bottom where the bars end
     */
    void draw(
            Trace trace,
            Lane lane,
            TimeWindow window,
            PixelRow row,
            Predicate<Event> wanted,
            int bottom) {
        int marks = 0;
        for (int x = 0; x < row.width(); x++) {
            marks += marksAt(row, x);
        }
        if (marks > row.width() / ROOM_FOR_ONE) {
            return;
        }
        for (int x = 0; x < row.width() && marks > 0; x++) {
            if (marksAt(row, x) > 0) {
                marks -= marksAt(row, x);
                trace.marks(
                        lane,
                        window.time(x),
                        window.time(x + 1),
                        event -> {
                            if (isShown(event.mark()) && wanted.test(event)) {
                                draw(window.x(event.time()), bottom);
                            }
                        });
            }
        }
    }

    private static int marksAt(PixelRow row, int x) {
        return row.events(x) - row.beginnings(x);
    }

    private void draw(int x, int bottom) {
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
