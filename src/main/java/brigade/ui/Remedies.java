package brigade.ui;

import brigade.trace.Lane;
import brigade.trace.Trace;
import brigade.ui.backroom.FreezeSwitch;
import brigade.ui.backroom.SumDesk;
import brigade.ui.inspector.Remedy;
import brigade.ui.page.Desk;
import brigade.ui.page.Knob;
import brigade.ui.page.Page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Carries out what the inspector offers. */
final class Remedies implements Consumer<Remedy> {

    /** The roles that cook, in any model. */
    private static final List<String> COOKING =
            List.of("cook", "lone", "back", "truck", "hand", "guest");

    private final Page page;
    private final Desk desk;
    private final SumDesk sum;
    private final FreezeSwitch freeze;

    Remedies(Page page, Desk desk, SumDesk sum, FreezeSwitch freeze) {
        this.page = page;
        this.desk = desk;
        this.sum = sum;
        this.freeze = freeze;
    }

    @Override
    public void accept(Remedy remedy) {
        switch (remedy) {
            case ADD_PAN -> oneMore(Knob.PANS);
            case ADD_CONNECTION -> oneMore(Knob.CONNECTIONS);
            case ADD_COOK -> oneMore(Knob.COOKS);
            case ADD_SERVER -> oneMore(Knob.SERVERS);
            case MORE_GUESTS -> desk.crowd(10);
            case SUM_TO_UI -> freeze.ask();
            case START_SUM -> sum.start();
            case LOOK_AT_A_COOK -> lookAtACook();
            case NONE -> {}
        }
    }

    private void oneMore(Knob knob) {
        desk.turn(knob, desk.value(knob) + 1);
    }

    private void lookAtACook() {
        whoCooks(page.trace(), page.clock().now())
                .ifPresent(lane -> page.selection().lane(lane.id()));
    }

    /** Who there is to look at: in most models others cook than cooks. */
    static Optional<Lane> whoCooks(Trace trace, long t) {
        return trace.lanes().stream()
                .filter(lane -> COOKING.contains(lane.role()) && lane.aliveAt(t))
                .min(
                        Comparator.<Lane>comparingInt(lane -> COOKING.indexOf(lane.role()))
                                .thenComparingInt(Lane::id));
    }
}
