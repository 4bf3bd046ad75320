package brigade.ui.inspector;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.LaneKind;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

/** Says in plain words why a thread waits, or what it does while it does not. Knows no toolkit. */
public final class WhyItWaits {

    private final Texts texts;
    private final Units units;
    private final ModelWords models;

    public WhyItWaits(Texts texts, Units units) {
        this.texts = texts;
        this.units = units;
        models = new ModelWords(texts, units);
    }

    public Why explain(LaneFacts facts, Around around) {
        if (!facts.alive()) {
            return says(Remedy.NONE, "why.ended", facts.lane().name());
        }
        Why special = models.of(facts, around);
        if (special != null) {
            return special;
        }
        return switch (facts.activity()) {
            case BLOCKED -> blocked(facts, around);
            case WAITING -> waiting(facts, around);
            case SLEEPING -> sleeping(facts);
            case IO -> waits(Remedy.NONE, "why.io", name(facts));
            case IDLE -> idle(facts);
            case RUNNING -> running(facts);
        };
    }

    private Why blocked(LaneFacts facts, Around around) {
        var holder = facts.holder();
        if (holder == null) {
            return waits(Remedy.NONE, "why.blocked.unknown", name(facts));
        }
        String held = units.ticking(facts.heldFor());
        return facts.term() == RestaurantTerm.DRAWER
                ? waits(Remedy.NONE, "why.blocked.drawer", name(facts), holder.name(), held)
                : waits(
                        Remedy.ADD_PAN,
                        "why.blocked.pan",
                        name(facts),
                        holder.name(),
                        held,
                        facts.lock() + 1,
                        around.cooks(),
                        around.pans());
    }

    private Why waiting(LaneFacts facts, Around around) {
        return switch (RestaurantTerm.of(facts.term())) {
            case RAIL ->
                    waits(Remedy.MORE_GUESTS, "why.waiting.rail", name(facts), around.tickets());
            case DOOR_AND_PASS -> waits(Remedy.MORE_GUESTS, "why.waiting.door", name(facts));
            case PASS_IS_FULL ->
                    waits(
                            Remedy.ADD_SERVER,
                            "why.waiting.pass",
                            name(facts),
                            around.passCapacity(),
                            around.servers());
            case BILLS -> waits(Remedy.MORE_GUESTS, "why.waiting.bills", name(facts));
            case NEXT_GUEST ->
                    around.perSecond() < 0
                            ? waits(Remedy.NONE, "why.waiting.guest.fit")
                            : waits(
                                    Remedy.NONE,
                                    "why.waiting.guest",
                                    units.rate(around.perSecond()));
            case null, default ->
                    waits(Remedy.NONE, "why.waiting.other", name(facts), facts.label());
        };
    }

    private Why sleeping(LaneFacts facts) {
        String planned = units.ticking(Math.max(0, facts.planned()));
        return switch (RestaurantTerm.of(facts.term())) {
            case WALK -> waits(Remedy.NONE, "why.sleeping.walk", name(facts), planned);
            case OVEN -> waits(Remedy.NONE, "why.sleeping.oven", name(facts), planned);
            case SIMMER -> waits(Remedy.NONE, "why.sleeping.simmer", name(facts), planned);
            case CARD -> waits(Remedy.NONE, "why.sleeping.card", name(facts), planned);
            case null, default -> waits(Remedy.NONE, "why.sleeping.other", name(facts));
        };
    }

    private Why idle(LaneFacts facts) {
        return switch (facts.lane().role()) {
            case "ui" -> says(Remedy.SUM_TO_UI, "why.ui.idle");
            case "worker" -> says(Remedy.START_SUM, "why.worker.idle", name(facts));
            case "bell" -> says(Remedy.NONE, "why.bell");
            default -> waits(Remedy.NONE, "why.idle", name(facts));
        };
    }

    private Why running(LaneFacts facts) {
        boolean ui = facts.lane().kind() == LaneKind.UI;
        if (ui && facts.term() != RestaurantTerm.SUM) {
            return says(Remedy.SUM_TO_UI, "why.ui.idle");
        }
        return switch (RestaurantTerm.of(facts.term())) {
            case SUM ->
                    ui
                            ? says(Remedy.NONE, "why.ui.sum")
                            : says(Remedy.SUM_TO_UI, "why.worker.sum", name(facts));
            case SAUTE -> says(Remedy.NONE, "why.running.saute", name(facts), facts.arg() + 1);
            case CHOP -> says(Remedy.NONE, "why.running.chop", name(facts));
            case TAKE_ORDER, SERVE_PLATE -> says(Remedy.NONE, "why.running.serve", name(facts));
            case CHARGE -> says(Remedy.NONE, "why.running.charge", name(facts));
            case null, default -> says(Remedy.NONE, "why.running", name(facts), facts.label());
        };
    }

    private static String name(LaneFacts facts) {
        return facts.lane().name();
    }

    private Why waits(Remedy remedy, String key, Object... values) {
        return new Why(true, texts.of(key, values), remedy);
    }

    private Why says(Remedy remedy, String key, Object... values) {
        return new Why(false, texts.of(key, values), remedy);
    }
}
