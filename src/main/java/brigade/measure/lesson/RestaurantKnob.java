package brigade.measure.lesson;

import brigade.lesson.LessonWords.Allowed;
import brigade.restaurant.Pace;
import brigade.restaurant.Settings;
import brigade.server.Kind;
import brigade.server.Model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A knob that lessons can turn.
 *
 * @param allowed what it can be turned to
 * @param turned the settings with it turned to a value that is allowed
 */
record RestaurantKnob(Allowed allowed, BiFunction<Settings, String, Settings> turned) {

    private static final double MOST_CUSTOMERS = 10_000;

    static final Map<String, RestaurantKnob> ALL = all();

    private static Map<String, RestaurantKnob> all() {
        Map<String, RestaurantKnob> knobs = new LinkedHashMap<>();
        knobs.put("model", words(Model.values(), Settings::withModel));
        knobs.put("pace", words(Pace.values(), Settings::withPace));
        knobs.put("cooks", whole(Settings.MOST_STAFF, Settings::withCooks));
        knobs.put("servers", whole(Settings.MOST_STAFF, Settings::withServers));
        knobs.put("cashiers", whole(Settings.MOST_STAFF, Settings::withCashiers));
        knobs.put("pans", whole(Settings.MOST_PANS, Settings::withPans));
        knobs.put("connections", whole(Settings.MOST_CONNECTIONS, Settings::withConnections));
        knobs.put("processes", whole(Settings.MOST_PROCESSES, Settings::withProcesses));
        knobs.put("crowd", whole(Settings.MOST_CROWD, Settings::withCrowd));
        knobs.put("door", whole(Settings.MOST_WAITING, Settings::withDoorCapacity));
        knobs.put(
                "customers",
                new RestaurantKnob(
                        new Allowed.Range(0, MOST_CUSTOMERS), RestaurantKnob::customers));
        knobs.put(
                "loop-cooks",
                new RestaurantKnob(
                        new Allowed.Words(Set.of("yes", "no")),
                        (settings, value) -> settings.withHeavyOnLoop(value.equals("yes"))));
        for (Kind kind : Kind.values()) {
            knobs.put(
                    weight(kind),
                    new RestaurantKnob(
                            new Allowed.Range(0, 100),
                            (settings, value) -> weighed(settings, kind, value)));
        }
        return Map.copyOf(knobs);
    }

    /** How often a kind is ordered among the others. */
    private static String weight(Kind kind) {
        return switch (kind) {
            case DISH -> "dishes";
            case DATABASE -> "databases";
            case UPLOAD -> "uploads";
            case USER_ACTION -> "user-actions";
            case HEAVY_SUM -> "heavy-sums";
        };
    }

    private static Settings customers(Settings settings, String value) {
        double perSecond = Double.parseDouble(value);
        return perSecond == 0
                ? settings.withArrivals(false)
                : settings.withArrivals(true).withCustomersPerSecond(perSecond);
    }

    private static Settings weighed(Settings settings, Kind kind, String value) {
        var mix = settings.customers().mix();
        int weight = (int) Math.round(Double.parseDouble(value));
        int others = Stream.of(Kind.values()).filter(it -> it != kind).mapToInt(mix::weight).sum();
        return settings.withMix(mix.with(kind, others == 0 ? Math.max(1, weight) : weight));
    }

    private static RestaurantKnob whole(int most, BiFunction<Settings, Integer, Settings> turned) {
        return new RestaurantKnob(
                new Allowed.Range(1, most),
                (settings, value) ->
                        turned.apply(settings, (int) Math.round(Double.parseDouble(value))));
    }

    private static <E extends Enum<E>> RestaurantKnob words(
            E[] values, BiFunction<Settings, E, Settings> turned) {
        Map<String, E> byWord =
                Stream.of(values).collect(Collectors.toMap(RestaurantKnob::word, it -> it));
        return new RestaurantKnob(
                new Allowed.Words(byWord.keySet()),
                (settings, value) -> {
                    E meant = byWord.get(value);
                    return meant == null ? settings : turned.apply(settings, meant);
                });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
