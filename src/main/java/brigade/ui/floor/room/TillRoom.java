package brigade.ui.floor.room;

import brigade.ui.floor.drawing.Detail;
import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.StaffGrid;
import brigade.ui.floor.state.CounterState;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.TillState;

import javafx.geometry.HPos;

import java.util.List;

/** The till: the cashiers, what was paid, and the bills that wait. */
public final class TillRoom {

    private static final double LARGEST = 54;
    private static final int FEW = 3;

    private final Studio studio;
    private final Crew crew;
    private final RoomFrame frame;
    private final FittedText paid = new FittedText(HPos.LEFT);
    private final FittedText total = new FittedText(HPos.LEFT);
    private final FittedText receipts = new FittedText(HPos.LEFT);
    private Box inside = Box.NONE;
    private StaffGrid grid;
    private TillState shown = new TillState(-1, -1, new CounterState(List.of(), -1));

    public TillRoom(Studio studio, Crew crew) {
        this.studio = studio;
        this.crew = crew;
        frame = new RoomFrame(studio, "room.till", HPos.LEFT);
        studio.walls().getChildren().addAll(paid, total, receipts);
        paid.show(studio.wording().all("till.paid"));
        grid = StaffGrid.of(inside, 0, LARGEST, studio.metrics());
    }

    public void layout(Box place) {
        inside = frame.layout(place, true);
        arrange(0);
    }

    /** Where somebody charges who has no place of its own here. */
    public Point counter() {
        Metrics metrics = studio.metrics();
        return new Point(
                Math.rint(inside.x() + inside.width() * 0.22),
                Math.rint(inside.centerY() - metrics.caption(Detail.FULL) / 2));
    }

    public void paint() {
        frame.paint();
        paid.setFill(studio.palette().of(Tone.INK_2));
        total.setFill(studio.palette().of(Tone.INK));
        receipts.setFill(studio.palette().of(Tone.INK_2));
    }

    public void update(List<StaffState> cashiers, TillState till) {
        if (cashiers.size() != grid.centers().size()) {
            arrange(cashiers.size());
        }
        crew.show(cashiers, grid);
        if (till.cents() != shown.cents()) {
            total.show(studio.wording().money(till.cents()));
        }
        if (till.receipts() != shown.receipts()) {
            receipts.show(studio.wording().all("till.receipts", till.receipts()));
        }
        if (!till.bills().equals(shown.bills())) {
            frame.say(bills(till.bills()));
        }
        shown = till;
    }

    /** The more cashiers, the less space for the sum. */
    private void arrange(int people) {
        Metrics metrics = studio.metrics();
        double figures =
                Math.rint(
                        Math.max(
                                inside.width() * (people <= FEW ? 0.5 : 0.36), metrics.em() * 6.4));
        double x = inside.right() - figures + metrics.px(4);
        Box area = inside.inset(0, 0, figures, 0);
        grid = StaffGrid.of(area, people, metrics.px(LARGEST), metrics.em() * 5.6, metrics);
        double middle = Math.rint(inside.centerY() + metrics.em() * 0.45);
        paid.setFont(studio.letters().line());
        total.setFont(studio.letters().figure());
        receipts.setFont(studio.letters().line());
        paid.at(x, middle - metrics.em() * 1.6, figures - metrics.px(4));
        total.at(x, middle, figures - metrics.px(4));
        receipts.at(x, middle + metrics.em() * 1.5, figures - metrics.px(4));
    }

    private List<String> bills(CounterState bills) {
        int count = bills.orders().size();
        return bills.capacity() > 0
                ? studio.wording().all("till.bills", count, bills.capacity())
                : studio.wording().all("till.bills.open", count);
    }
}
