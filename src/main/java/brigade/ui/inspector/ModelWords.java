package brigade.ui.inspector;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.trace.LaneKind;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say of threads that only some server models have, and of their kinds of work.
 */
final class ModelWords {

    /** A loop that takes longer than this over one step holds everybody up, at any pace. */
    private static final long LONGEST_STEP = 500_000_000L;

    private final Texts texts;
    private final Units units;

    ModelWords(Texts texts, Units units) {
        this.texts = texts;
        this.units = units;
    }

    /** Plain words, or null where there is nothing special to say. */
    @Nullable Why of(LaneFacts facts, Around around) {
        return switch (facts.lane().role()) {
            case "loop" -> loop(facts);
            case "stove" -> stove(facts);
            default -> work(facts, around);
        };
    }

    private @Nullable Why loop(LaneFacts facts) {
        String name = facts.lane().name();
        if (facts.order() == 0) {
            return facts.activity() == Activity.WAITING
                    ? says(true, Remedy.NONE, "why.loop.waiting", name)
                    : null;
        }
        boolean held = facts.activity() != Activity.RUNNING || facts.elapsed() > LONGEST_STEP;
        return held
                ? says(
                        facts.activity() != Activity.RUNNING,
                        Remedy.NONE,
                        "why.loop.held",
                        name,
                        units.ticking(facts.elapsed()))
                : says(false, Remedy.NONE, "why.loop.step", name);
    }

    private Why stove(LaneFacts facts) {
        return facts.activity() == Activity.IDLE
                ? says(true, Remedy.NONE, "why.stove.free", facts.lane().name())
                : says(
                        false,
                        Remedy.NONE,
                        "why.stove.carries",
                        facts.lane().name(),
                        Integer.toString(facts.order()));
    }

    private @Nullable Why work(LaneFacts facts, Around around) {
        String name = facts.lane().name();
        return switch (RestaurantTerm.of(facts.term())) {
            case CONNECTION ->
                    says(
                            true,
                            Remedy.ADD_CONNECTION,
                            "why.waiting.connection",
                            name,
                            around.connections());
            case GUEST_EATS ->
                    facts.lane().kind() == LaneKind.VIRTUAL
                            ? says(true, Remedy.NONE, "why.waiting.eats.parked", name)
                            : facts.lane().kind() == LaneKind.PROCESS
                                    ? says(true, Remedy.NONE, "why.waiting.eats.process", name)
                                    : says(true, Remedy.NONE, "why.waiting.eats", name);
            case NEXT_REQUEST -> says(true, Remedy.MORE_GUESTS, "why.waiting.request", name);
            case HEAVY_STEP -> says(true, Remedy.MORE_GUESTS, "why.waiting.heavy", name);
            case QUERY, RECEIVE, FSYNC, START_UP ->
                    says(true, Remedy.NONE, "why.io." + facts.label(), name);
            case USER_ACTION -> says(false, Remedy.NONE, "why.running.action", name);
            case HEAVY_SUM -> says(false, Remedy.NONE, "why.running.heavy", name);
            case null, default -> parked(facts);
        };
    }

    private @Nullable Why parked(LaneFacts facts) {
        boolean rests =
                facts.activity() == Activity.SLEEPING || facts.activity() == Activity.WAITING;
        return facts.lane().kind() == LaneKind.VIRTUAL && rests
                ? says(true, Remedy.NONE, "why.parked", facts.lane().name(), facts.label())
                : null;
    }

    private Why says(boolean waits, Remedy remedy, String key, Object... values) {
        return new Why(waits, texts.of(key, values), remedy);
    }
}
