package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.Lane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the person wants to see of all lanes, from one line of words: a name or a group, an
 * activity, an order as #117, how long it waited as >100ms, or what is done. A lane is shown when
 * it fits every word.
 *
 * @param names parts of names or of those of groups
 * @param activities a lane must have done one of these; other bars recede
 * @param order a lane must have served it, or 0; other bars recede
 * @param deeds words that are no lane's name: bars that do not do this recede
 * @param longer a lane must have waited for longer than so many nanoseconds at once, or 0
 */
record LaneFilter(
        List<String> names, Set<Activity> activities, int order, List<String> deeds, long longer) {

    static final LaneFilter ALL = new LaneFilter(List.of(), Set.of(), 0, List.of(), 0);

    private static final Pattern LONGER = Pattern.compile(">(\\d{1,6})(ms|s)");

    /** Shorter beginnings of an activity's word are taken as part of a name. */
    private static final int LEAST_WORD = 3;

    /**
     * @param text as typed
     * @param lanes those that a name may mean
     * @param word what an activity is called
     * @param title what a role is called
     */
    static LaneFilter parse(
            String text,
            Collection<Lane> lanes,
            Function<Activity, String> word,
            Function<String, String> title) {
        List<String> names = new ArrayList<>();
        List<String> deeds = new ArrayList<>();
        Set<Activity> activities = EnumSet.noneOf(Activity.class);
        int order = 0;
        long longer = 0;
        String words = text.toLowerCase(Locale.ROOT).strip();
        for (String part : words.split("\\s+", -1)) {
            Matcher least = LONGER.matcher(part);
            if (part.matches("#\\d{1,9}")) {
                order = Integer.parseInt(part.substring(1));
            } else if (least.matches()) {
                long unit = least.group(2).equals("s") ? 1_000_000_000L : 1_000_000L;
                longer = Long.parseLong(least.group(1)) * unit;
            } else if (lanes.stream().anyMatch(lane -> fits(lane, part, title))) {
                names.add(part);
            } else if (!addActivities(activities, part, word)) {
                deeds.add(part);
            }
        }
        return new LaneFilter(
                List.copyOf(names), Set.copyOf(activities), order, List.copyOf(deeds), longer);
    }

    private static boolean addActivities(
            Set<Activity> activities, String part, Function<Activity, String> word) {
        boolean found = false;
        for (Activity activity : Activity.values()) {
            boolean named =
                    part.length() >= Math.min(LEAST_WORD, word.apply(activity).length())
                            && (word.apply(activity).toLowerCase(Locale.ROOT).startsWith(part)
                                    || activity.name().toLowerCase(Locale.ROOT).startsWith(part));
            if (named) {
                activities.add(activity);
                found = true;
            }
        }
        return found;
    }

    private static boolean fits(Lane lane, String part, Function<String, String> title) {
        return lane.name().toLowerCase(Locale.ROOT).contains(part)
                || lane.group().toLowerCase(Locale.ROOT).contains(part)
                || title.apply(lane.group()).toLowerCase(Locale.ROOT).contains(part);
    }

    /**
     * Whether a lane is shown.
     *
     * @param shares how it spent the window
     * @param servers the lanes that served the order
     */
    boolean shows(Lane lane, Shares shares, Set<Integer> servers, Function<String, String> title) {
        return names.stream().allMatch(part -> fits(lane, part, title))
                && (order == 0 || servers.contains(lane.id()))
                && (activities.isEmpty()
                        || activities.stream().anyMatch(activity -> shares.of(activity) > 0));
    }

    /** Whether bars of this kind stand out, as all do when nothing special is asked for. */
    boolean brings(Activity activity, String deed, int servedOrder) {
        return (activities.isEmpty() || activities.contains(activity))
                && (order == 0 || servedOrder == order)
                && does(deed);
    }

    /** Whether this is one of the deeds that are looked for. */
    boolean does(String deed) {
        return deeds.stream().allMatch(deed.toLowerCase(Locale.ROOT)::contains);
    }

    /** Whether some bars recede. */
    boolean choosesBars() {
        return !activities.isEmpty() || order != 0 || !deeds.isEmpty();
    }
}
