package brigade.lesson;

import brigade.lesson.LessonWords.Allowed;

import java.util.ArrayList;
import java.util.List;

/** Reads what a step turns and does. */
final class StageOrders {

    private static final int MOST = 100_000;

    private final LessonWords words;

    StageOrders(LessonWords words) {
        this.words = words;
    }

    /** Those of the fields {@code set} and {@code do}, first what is turned. */
    List<StageOrder> of(Entry from) throws LessonException {
        List<StageOrder> orders = new ArrayList<>();
        if (from.has("set")) {
            for (Entry.Field each : from.field("set").fields()) {
                orders.add(turn(each));
            }
        }
        if (from.has("do")) {
            for (Entry.Field each : from.field("do").fields()) {
                String act = each.key().oneOf(words.acts(), "act");
                orders.add(new StageOrder.Act(act, (int) each.value().number(1, MOST)));
            }
        }
        return orders;
    }

    private StageOrder turn(Entry.Field from) throws LessonException {
        String knob = from.key().oneOf(words.knobs().keySet(), "knob");
        Allowed allowed = words.knobs().get(knob);
        return switch (allowed) {
            case Allowed.Range(double least, double most) -> {
                from.value().number(least, most);
                yield new StageOrder.Turn(knob, from.value().word());
            }
            case Allowed.Words(var all) ->
                    new StageOrder.Turn(knob, from.value().oneOf(all, "value of '" + knob + "'"));
            case null -> throw from.key().wrong("there is no knob '" + knob + "'");
        };
    }
}
