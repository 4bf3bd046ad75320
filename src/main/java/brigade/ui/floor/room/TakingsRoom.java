package brigade.ui.floor.room;

import brigade.server.Model;
import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.state.FloorState;
import brigade.ui.floor.state.StaffCount;

import javafx.geometry.HPos;

import java.util.List;
import java.util.Locale;

/** What comes in and what staff that takes, for the models in which nobody sits at a till. */
public final class TakingsRoom {

    private final Studio studio;
    private final RoomFrame frame;
    private final Figure paid;
    private final Figure staff;
    private long shownCents = -1;
    private long shownReceipts = -1;
    private StaffCount shownStaff = new StaffCount(Model.SINGLE_THREAD, -1, -1);

    /** A large figure with a line above and one below. */
    private record Figure(FittedText above, FittedText figure, FittedText below) {

        static Figure in(Studio studio) {
            Figure made =
                    new Figure(
                            new FittedText(HPos.LEFT),
                            new FittedText(HPos.LEFT),
                            new FittedText(HPos.LEFT));
            studio.walls().getChildren().addAll(made.above, made.figure, made.below);
            return made;
        }

        void at(double x, double middle, double width, Studio studio) {
            double em = studio.metrics().em();
            above.setFont(studio.letters().line());
            figure.setFont(studio.letters().figure());
            below.setFont(studio.letters().line());
            above.at(x, middle - em * 1.6, width);
            figure.at(x, middle, width);
            below.at(x, middle + em * 1.5, width);
        }

        void paint(Studio studio) {
            above.setFill(studio.palette().of(Tone.INK_2));
            figure.setFill(studio.palette().of(Tone.INK));
            below.setFill(studio.palette().of(Tone.INK_2));
        }
    }

    public TakingsRoom(Studio studio) {
        this.studio = studio;
        frame = new RoomFrame(studio, "room.takings", HPos.LEFT);
        paid = Figure.in(studio);
        staff = Figure.in(studio);
        paid.above.show(studio.wording().all("till.paid"));
    }

    public void layout(Box place) {
        Box inside = frame.layout(place, false);
        double middle = Math.rint(inside.centerY() + studio.metrics().em() * 0.1);
        double half = Math.rint(inside.width() / 2);
        double gap = studio.metrics().px(8);
        paid.at(inside.x(), middle, half - gap, studio);
        staff.at(inside.x() + half, middle, half, studio);
    }

    public void paint() {
        frame.paint();
        paid.paint(studio);
        staff.paint(studio);
    }

    public void update(FloorState floor) {
        if (floor.orders().till().cents() != shownCents) {
            shownCents = floor.orders().till().cents();
            paid.figure.show(studio.wording().money(shownCents));
        }
        if (floor.orders().till().receipts() != shownReceipts) {
            shownReceipts = floor.orders().till().receipts();
            paid.below.show(studio.wording().all("till.receipts", shownReceipts));
        }
        StaffCount count = StaffCount.of(floor);
        if (!count.equals(shownStaff)) {
            shownStaff = count;
            String key = "staff." + count.model().name().toLowerCase(Locale.ROOT);
            staff.above.show(studio.wording().all(key));
            staff.figure.show(List.of(studio.wording().number(count.many())));
            staff.below.show(studio.wording().all(key + ".share", count.few()));
        }
    }
}
