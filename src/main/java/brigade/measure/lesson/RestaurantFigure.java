package brigade.measure.lesson;

import brigade.lesson.LessonWords.Unit;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Kind;
import brigade.trace.Totals;

import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lessons can measure of a restaurant: of the stretch since a step began. */
public enum RestaurantFigure {
    /** Orders that were served in the stretch. */
    SERVED(Unit.COUNT, it -> it.ended(Totals::served)),
    /** Orders that were turned away in it, or left. */
    TURNED_AWAY(Unit.COUNT, it -> it.ended(Totals::rejected)),
    /** Orders that failed in it. */
    FAILED(Unit.COUNT, it -> it.ended(Totals::failed)),
    /** The most that were in service at once. */
    IN_SERVICE(Unit.COUNT, it -> it.peak(RestaurantCounter.IN_FLIGHT)),
    /** The most that stood at the door at once. */
    AT_DOOR(Unit.COUNT, it -> it.peak(RestaurantCounter.AT_DOOR)),
    UPLOADS_SERVED(Unit.COUNT, it -> it.orders().served(Kind.UPLOAD)),
    CLICKS_SERVED(Unit.COUNT, it -> it.orders().served(Kind.USER_ACTION)),
    HEAVY_SERVED(Unit.COUNT, it -> it.orders().served(Kind.HEAVY_SUM)),
    /** User actions that nobody took up for a tenth of a second. */
    CLICKS_WAITED(Unit.COUNT, it -> it.orders().clicksThatWaited()),
    /** The longest that a user action took, from its arrival to its end or to now. */
    CLICK_LONGEST(Unit.MILLIS, it -> it.orders().longestClick()),
    /** Threads of the brigade at the end: cooks, servers and cashiers. */
    STAFF(
            Unit.COUNT,
            it ->
                    it.staff()
                            .alive(
                                    RestaurantRole.COOK,
                                    RestaurantRole.SERVER,
                                    RestaurantRole.CASHIER)),
    /** How much of its time who cooks computed; the rest it waited or had nothing to do. */
    COOK_COMPUTES(Unit.PERCENT, it -> it.staff().computes()),
    /** How often a cook had to wait for a pan. */
    PAN_WAITS(Unit.COUNT, it -> it.staff().waits(RestaurantTerm.PAN)),
    PAN_LONGEST(Unit.MILLIS, it -> it.staff().longest(RestaurantTerm.PAN)),
    /** What a process took to start, the median. */
    PROCESS_START(Unit.MILLIS, it -> it.median(RestaurantCounter.TRUCK_START) / 1e3),
    /** The resident memory of the newest process, as far as it was told. */
    PROCESS_MEMORY(Unit.BYTES, it -> it.newest(RestaurantCounter.TRUCK_OWN_MEMORY)),
    /** Processes that have started, each with what that took. */
    PROCESSES(Unit.COUNT, it -> it.samples(RestaurantCounter.TRUCK_START)),
    /** What a platform thread took from being asked for to its first step, the median. */
    THREAD_START(Unit.MILLIS, it -> it.staff().start(RestaurantRole.HAND)),
    /** The resident memory of a waiting platform thread, measured by {@link ThreadWeight}. */
    THREAD_MEMORY(Unit.BYTES, it -> it.newest(RestaurantCounter.THREAD_MEMORY)),
    THREADS(Unit.COUNT, it -> it.staff().opened(RestaurantRole.HAND)),
    VIRTUAL_THREADS(Unit.COUNT, it -> it.staff().opened(RestaurantRole.GUEST)),
    /** The platform threads that carry virtual threads. */
    CARRIERS(Unit.COUNT, it -> it.staff().alive(RestaurantRole.STOVE)),
    /** The latest that the event loop came to a message. */
    LOOP_LAG(Unit.MILLIS, it -> it.most(RestaurantCounter.LOOP_LAG) / 1e3),
    /** How often the back room's sum came to its end. */
    SUMS_DONE(Unit.COUNT, it -> it.samples(RestaurantCounter.SUM_RESULT)),
    /** What it came to. */
    SUM_RESULT(Unit.COUNT, it -> it.newest(RestaurantCounter.SUM_RESULT)),
    /** Bells that the UI thread answered. */
    BELLS(Unit.COUNT, it -> it.ui().bells()),
    BELL_LONGEST(Unit.MILLIS, it -> it.ui().bells() == 0 ? Double.NaN : it.ui().bellMillis().max()),
    /** The longest time between two frames. */
    UI_GAP(Unit.MILLIS, it -> it.ui().frames() == 0 ? Double.NaN : it.ui().gapMillis().max());

    private final Unit unit;

    @SuppressWarnings("ImmutableEnumChecker") // holds nothing
    private final ToDoubleFunction<TraceStretch> measured;

    RestaurantFigure(Unit unit, ToDoubleFunction<TraceStretch> measured) {
        this.unit = unit;
        this.measured = measured;
    }

    /** As lessons name it: {@code clicks-waited}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    double of(TraceStretch stretch) {
        return measured.applyAsDouble(stretch);
    }

    /** The figure that lessons name so. */
    static RestaurantFigure named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Map<String, Unit> units() {
        return Stream.of(values()).collect(Collectors.toMap(RestaurantFigure::word, it -> it.unit));
    }
}
