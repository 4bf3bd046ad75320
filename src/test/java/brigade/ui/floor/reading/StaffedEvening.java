package brigade.ui.floor.reading;

import static brigade.trace.Activity.BLOCKED;
import static brigade.trace.Activity.IDLE;
import static brigade.trace.Activity.IO;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;
import static brigade.trace.Activity.WAITING;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.server.Model;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.ui.floor.state.FloorState;

/**
 * An evening with the staff of one model and so many orders, all at something else, at 1,000 ms.
 */
public final class StaffedEvening {

    static final long NOW = 1_000;

    final Evening evening = new Evening();

    public StaffedEvening(Model model, int orders) {
        evening.set(0, "set model", model.code())
                .set(0, "set pans", 2)
                .set(0, "set door", 24)
                .set(0, "set stoves", 2);
        evening.lane("UI thread", "ui");
        evening.lane("worker-1", "worker");
        switch (model) {
            case SINGLE_THREAD -> lone(orders);
            case PROCESS_PER_REQUEST -> each(orders, "truck-", "truck");
            case THREAD_PER_REQUEST -> each(orders, "hand-", "hand");
            case VIRTUAL_THREADS -> guests(orders);
            case EVENT_LOOP -> loop(orders);
            case THREAD_POOL -> {}
        }
        for (int i = 1; i <= 7; i++) {
            evening.mark(900, evening.guests, OrderStage.PLACED, orders + i, 0);
        }
    }

    private void seat(int order) {
        evening.mark(10, evening.guests, OrderStage.PLACED, order, 0)
                .mark(20, evening.guests, OrderStage.TAKEN, order, order - 1);
    }

    private void lone(int orders) {
        Lane lone = evening.lane("lone-cook", "lone");
        for (int order = 1; order <= orders; order++) {
            seat(order);
        }
        evening.begin(500, lone, RUNNING, "chop", 1, 0)
                .mark(900, lone, CommonMark.PROGRESS, 1, 640);
    }

    private void each(int orders, String name, String role) {
        for (int order = 1; order <= orders; order++) {
            seat(order);
            Lane lane = evening.laneAt(15, name + order, role);
            if (role.equals("truck")) {
                evening.begin(16, lane, IO, "start-up", order, 0);
            }
            work(lane, order);
        }
    }

    private void guests(int orders) {
        Lane[] stoves = {evening.lane("stove-1", "stove"), evening.lane("stove-2", "stove")};
        each(orders, "guest-", "guest");
        evening.begin(700, stoves[0], RUNNING, "chop", 2, 0)
                .mark(900, stoves[0], CommonMark.PROGRESS, 2, 700);
        if (orders > 8) {
            evening.begin(800, stoves[1], RUNNING, "sauté", 8, 1);
        }
    }

    private void loop(int orders) {
        Lane loop = evening.lane("head-waiter", "loop");
        evening.set(0, "loop lag", 830).set(0, "pass", 3);
        for (int order = 1; order <= orders; order++) {
            seat(order);
        }
        evening.begin(990, loop, RUNNING, "take order", 3, Place.atSeat(2));
        for (int worker = 1; worker <= 4; worker++) {
            work(evening.lane("back-" + worker, "back"), worker);
        }
        evening.mark(900, evening.guests, OrderStage.HUNG, 3, 0);
    }

    private void work(Lane lane, int order) {
        switch (order % 6) {
            case 0 -> evening.begin(300, lane, WAITING, "connection", order, 0);
            case 1 -> evening.begin(300, lane, IO, "query", order, 0);
            case 2 ->
                    evening.begin(300, lane, RUNNING, order == 8 ? "sauté" : "chop", order, 1)
                            .mark(600, lane, CommonMark.PROGRESS, order, 400);
            case 3 ->
                    evening.begin(300, lane, SLEEPING, "oven", order, 0)
                            .mark(300, lane, CommonMark.PLANNED, order, 1_200_000);
            case 4 -> evening.begin(300, lane, BLOCKED, "pan", order, 1 << 20 | 8);
            default ->
                    evening.mark(300, evening.guests, OrderStage.DELIVERED, order, 0)
                            .begin(
                                    300,
                                    lane,
                                    order % 12 == 5 ? WAITING : IDLE,
                                    "guest eats",
                                    order,
                                    0);
        }
    }

    public FloorState floor() {
        return evening.at(NOW);
    }
}
