package brigade.ui.floor.reading;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.ui.floor.state.Doing;
import brigade.ui.floor.state.HouseRules;
import brigade.ui.floor.state.KitchenState;
import brigade.ui.floor.state.PanState;
import brigade.ui.floor.state.Roster;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;

import java.util.ArrayList;
import java.util.List;

/** Finds from the cooks who holds which pan and what is in the oven. */
final class KitchenReader {

    private final List<StaffState> cooks;
    private final boolean crowded;

    KitchenReader(Roster roster) {
        crowded = roster.crowded(StaffRole.HAND) || roster.crowded(StaffRole.GUEST);
        cooks = crowded ? List.of() : roster.mayCook();
    }

    /** No pans and no oven when nobody knows who of a crowd is at them. */
    KitchenState kitchen(HouseRules house) {
        if (crowded) {
            return new KitchenState(List.of(), List.of(), house.stoves());
        }
        List<PanState> pans = new ArrayList<>();
        for (int i = 0; i < pans(house); i++) {
            pans.add(pan(i));
        }
        List<Integer> inOven =
                cooks.stream()
                        .map(StaffState::doing)
                        .filter(it -> it.is(Activity.SLEEPING, RestaurantTerm.OVEN))
                        .map(Doing::order)
                        .toList();
        return new KitchenState(List.copyOf(pans), inOven, house.stoves());
    }

    /** A pan that is still held when pans are taken away stays until it is put down. */
    private int pans(HouseRules house) {
        int highest = house.pans();
        for (StaffState cook : cooks) {
            if (holdsPan(cook.doing())) {
                highest = Math.max(highest, cook.doing().thing() + 1);
            }
        }
        return highest;
    }

    /** Dishes simmer in the pan in which they were sautéed. */
    private static boolean holdsPan(Doing doing) {
        return doing.is(Activity.RUNNING, RestaurantTerm.SAUTE)
                || doing.is(Activity.SLEEPING, RestaurantTerm.SIMMER);
    }

    private PanState pan(int index) {
        int holder = 0;
        String name = "";
        int waiting = 0;
        for (StaffState cook : cooks) {
            Doing doing = cook.doing();
            if (doing.thing() != index) {
                continue;
            }
            if (holdsPan(doing)) {
                holder = cook.lane();
                name = cook.name();
            } else if (doing.is(Activity.BLOCKED, RestaurantTerm.PAN)) {
                waiting++;
            }
        }
        return new PanState(index, holder, name, waiting);
    }
}
