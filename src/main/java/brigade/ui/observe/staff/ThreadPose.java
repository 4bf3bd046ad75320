package brigade.ui.observe.staff;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.LaneKind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A thread at an instant.
 *
 * @param lane its lane
 * @param doing what it is at
 * @param since when that began, nanoseconds of the trace
 * @param holder the lane that has what it waits for, or 0
 * @param stuck whether it waits in a ring of which each waits for the next
 */
public record ThreadPose(
        int lane, String name, LaneKind kind, Doing doing, long since, int holder, boolean stuck) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * What a thread is at.
     *
     * @param deed of which kind that is
     * @param about what it is about: the lock, the method; may be empty
     * @param known how that is known
     */
    public record Doing(Activity activity, Deed deed, String about, Known known) {}

    /** What kind of thing a thread does: which sentence tells of it. */
    public enum Deed {
        RUNS,
        /** It ran at most a part of the time, as nothing longer was recorded. */
        MAY_RUN,
        BLOCKED,
        WAITS,
        SLEEPS,
        IDLE,
        /** It reads or writes, and the rest that has a word of its own. */
        NAMED,
        UNKNOWN
    }

    ThreadPose inRing() {
        return new ThreadPose(lane, name, kind, doing, since, holder, true);
    }

    /** The same, where another has what it waits for. */
    ThreadPose heldBy(int other) {
        return new ThreadPose(lane, name, kind, doing, since, other, stuck);
    }

    /** What it does, in a word. */
    public Activity activity() {
        return doing.activity;
    }

    /**
     * Its name, then shorter ones: threads differ in the number at the end, and those of pools that
     * have one thread each in the number before, so both are kept.
     */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        List<String> numbers = NUMBER.matcher(name).results().map(MatchResult::group).toList();
        if (!numbers.isEmpty() && name.endsWith(numbers.getLast())) {
            int first = name.indexOf(numbers.getFirst());
            for (int dash = name.indexOf('-');
                    dash >= 0 && dash < first;
                    dash = name.indexOf('-', dash + 1)) {
                names.add("…" + name.substring(dash + 1));
            }
            names.add("…" + String.join("-", numbers));
            names.add("…" + numbers.getLast());
        }
        return List.copyOf(names);
    }
}
