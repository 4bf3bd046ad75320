package brigade.ui.floor.reading;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.trace.RequestBook;
import brigade.trace.Totals;
import brigade.ui.floor.state.Easing;
import brigade.ui.floor.state.Leaver;
import brigade.ui.floor.state.Mood;

import java.util.ArrayList;
import java.util.List;

/** Finds the customers who are on their way out. */
final class LeaverReader {

    /** How long the way out is seen. */
    static final long WAY_OUT = 1_500_000_000L;

    /** More than these in one way out are a blur: nobody could follow them. */
    private static final long MOST = 100;

    private LeaverReader() {}

    static List<Leaver> at(RequestBook book, long t) {
        if (ended(book.totals(t)) - ended(book.totals(t - WAY_OUT)) > MOST) {
            return List.of();
        }
        List<Leaver> leavers = new ArrayList<>();
        book.ended(
                t - WAY_OUT,
                t + 1,
                order -> {
                    Mood mood = order.stage() == OrderStage.PAID ? Mood.HAPPY : Mood.ANGRY;
                    double part = Easing.smooth(Easing.part(t - order.since(), WAY_OUT));
                    leavers.add(new Leaver(order.request(), order.place(), mood, part));
                });
        return List.copyOf(leavers);
    }

    private static long ended(Totals totals) {
        return totals.served() + totals.failed() + totals.rejected();
    }
}
