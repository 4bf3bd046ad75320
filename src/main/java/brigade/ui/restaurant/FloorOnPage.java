package brigade.ui.restaurant;

import brigade.ui.floor.FloorView;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.reading.FloorReader;
import brigade.ui.floor.state.FloorState;
import brigade.ui.page.Cadence;
import brigade.ui.page.Lent;
import brigade.ui.page.PageView;
import brigade.ui.page.Selected;
import brigade.ui.page.TraceSession;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/**
 * The floor as a part of the page: it shows the instant of the session, and its picks are selected
 * there.
 */
final class FloorOnPage implements PageView {

    /** Of more people than these nobody sees what each of them does in each frame. */
    private static final int MANY = 2_000;

    private final TraceSession session;
    private final FloorReader reader;
    private final FloorView view;
    private final PageView backRoom;

    /** How often a crowd is read, which takes as long as several frames. */
    private final Cadence ofCrowds = Cadence.perSecond(10);

    private final ObservableValue<Boolean> reducedMotion =
            Lent.of(Platform.getPreferences().reducedMotionProperty());

    private boolean crowd;

    FloorOnPage(TraceSession session, FloorView view, PageView backRoom) {
        this.session = session;
        reader = new FloorReader(session.trace());
        this.view = view;
        this.backRoom = backRoom;
        view.setOnSelect(this::picked);
        session.selection().selectedProperty().subscribe(this::selected);
        reducedMotion.subscribe(view::setReducedMotion);
    }

    private void picked(FloorTarget target) {
        switch (target) {
            case FloorTarget.Lane(int lane) -> session.selection().lane(lane);
            case FloorTarget.Order(int order) -> session.selection().order(order);
        }
    }

    private void selected(Selected selected) {
        view.select(
                switch (selected) {
                    case Selected.OneLane(int lane) -> new FloorTarget.Lane(lane);
                    case Selected.OneOrder(int order) -> new FloorTarget.Order(order);
                    case Selected.Nothing() -> null;
                });
    }

    private static int people(FloorState floor) {
        return Math.max(
                floor.staff().perOrder().people().size(),
                Math.max(floor.staff().leaving().size(), floor.customers().door().queue().size()));
    }

    @Override
    public void show(long t) {
        boolean due = ofCrowds.due(t);
        if (due || !crowd) {
            FloorState floor = reader.at(t);
            crowd = people(floor) > MANY;
            view.update(floor);
        }
        backRoom.show(t);
    }
}
