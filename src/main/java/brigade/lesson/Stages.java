package brigade.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stages of a lesson's steps. A knob stays as it was turned last, so a step's stage is made of
 * those before it, too: so whoever comes to it from elsewhere finds the same.
 */
record Stages(List<LessonStep> steps) {

    /** What is turned at a step, what it turns itself at the end, and then what it does. */
    List<StageOrder> at(int place) {
        Map<String, StageOrder> turned = new LinkedHashMap<>();
        List<StageOrder> done = new ArrayList<>();
        for (int i = 0; i <= Math.min(place, steps.size() - 1); i++) {
            for (StageOrder each : steps.get(i).stage()) {
                if (each instanceof StageOrder.Turn turn) {
                    turned.remove(turn.knob());
                    turned.put(turn.knob(), turn);
                } else if (i == place) {
                    done.add(each);
                }
            }
        }
        List<StageOrder> orders = new ArrayList<>(turned.values());
        orders.addAll(done);
        return orders;
    }
}
