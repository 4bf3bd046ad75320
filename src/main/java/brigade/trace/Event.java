package brigade.trace;

import org.jspecify.annotations.Nullable;

/**
 * One recorded event: the beginning of a span, or a mark.
 *
 * @param lane the lane's id
 * @param time nanoseconds
 * @param activity the activity that begins, or null for a mark
 * @param known how the span is known; marks are recorded
 * @param mark the mark, or null for the beginning of a span
 * @param label the label's id
 * @param request the request, or 0
 * @param arg see {@link Span} and {@link Mark}
 */
public record Event(
        int lane,
        long time,
        @Nullable Activity activity,
        Known known,
        @Nullable Mark mark,
        int label,
        int request,
        int arg) {}
