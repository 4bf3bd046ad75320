package brigade.trace;

import org.jspecify.annotations.Nullable;

/**
 * One recorded event: the beginning of a span, or a mark.
 *
 * @param lane the lane's id
 * @param time nanoseconds
 * @param what the activity that begins, or the mark
 * @param known how the span is known; marks are recorded
 * @param label the label's id
 * @param request the request, or 0
 * @param arg see {@link Span} and {@link Mark}
 */
public record Event(
        int lane, long time, Happening what, Known known, int label, int request, int arg) {

    /** What happens: an {@link Activity} begins, or there is a {@link Mark}. */
    public interface Happening {}

    /** The activity that begins, or null for a mark. */
    public @Nullable Activity activity() {
        return what instanceof Activity activity ? activity : null;
    }

    /** The mark, or null for the beginning of a span. */
    public @Nullable Mark mark() {
        return what instanceof Mark mark ? mark : null;
    }
}
