package brigade.trace.file;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.LaneKind;

import com.fasterxml.jackson.core.io.SerializedString;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What activities and kinds of lanes are called in a file, and how viewers colour them. */
final class Words {

    static final String BOOKMARK = "bookmark";

    /** The number of a request; files have called it so since 0.1. */
    static final String REQUEST = "order";

    static final String SITE = "site";
    static final String KNOWN = "known";

    /** Of a span in which others lie: 1 if it ends where it is said to, 2 if it goes on. */
    static final String FRAME = "frame";

    static final int FRAME_GOES_ON = 2;

    /** In how many frames an event lies. */
    static final String DEPTH = "depth";

    private static final Map<String, Activity> ACTIVITIES = byWord(Activity.values());
    private static final Map<String, Known> KNOWN_HOW = byWord(Known.values());
    private static final Map<String, LaneKind> KINDS = byWord(LaneKind.values());
    private static final SerializedString[] ACTIVITY_WORDS = words(Activity.values());
    private static final SerializedString[] COLOURS =
            Arrays.stream(Activity.values())
                    .map(activity -> new SerializedString(colourOf(activity)))
                    .toArray(SerializedString[]::new);

    private Words() {}

    static SerializedString of(Activity activity) {
        return ACTIVITY_WORDS[activity.ordinal()];
    }

    static String of(LaneKind kind) {
        return word(kind);
    }

    /** One of the colour names that the format reserves. */
    static SerializedString colour(Activity activity) {
        return COLOURS[activity.ordinal()];
    }

    static @Nullable Activity activity(String word) {
        return ACTIVITIES.get(word);
    }

    static String of(Known known) {
        return word(known);
    }

    static Known known(@Nullable String word) {
        return KNOWN_HOW.getOrDefault(word == null ? "" : word, Known.RECORDED);
    }

    static LaneKind kind(@Nullable String word) {
        return KINDS.getOrDefault(word == null ? "" : word, LaneKind.PLATFORM);
    }

    private static String colourOf(Activity activity) {
        return switch (activity) {
            case IDLE -> "grey";
            case RUNNING -> "thread_state_running";
            case WAITING -> "thread_state_runnable";
            case BLOCKED -> "terrible";
            case SLEEPING -> "thread_state_sleeping";
            case IO -> "thread_state_iowait";
            case RUNNABLE -> "olive";
            case UNKNOWN -> "thread_state_unknown";
        };
    }

    private static SerializedString[] words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new SerializedString(word(value)))
                .toArray(SerializedString[]::new);
    }

    private static <E extends Enum<E>> Map<String, E> byWord(E[] values) {
        Map<String, E> map = new HashMap<>();
        for (E value : values) {
            map.put(word(value), value);
        }
        return map;
    }

    /** What a constant is called in a file. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
