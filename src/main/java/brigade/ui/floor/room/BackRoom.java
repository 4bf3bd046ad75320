package brigade.ui.floor.room;

import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.StaffGrid;
import brigade.ui.floor.state.StaffState;

import javafx.geometry.HPos;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The back room: the workers, and a place for the panel of the sum. */
public final class BackRoom {

    private static final double LARGEST = 54;

    /** As large as any panel may want to be. */
    private static final double PLENTY = 1_000;

    private final Studio studio;
    private final Crew crew;
    private final RoomFrame frame;
    private @Nullable Node panel;
    private Box area = Box.NONE;
    private Box panelArea = Box.NONE;
    private StaffGrid grid;

    public BackRoom(Studio studio, Crew crew) {
        this.studio = studio;
        this.crew = crew;
        frame = new RoomFrame(studio, "room.back", HPos.LEFT);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
    }

    /** What stands beside the workers; it gets all the space that they leave. */
    public void panel(Node node) {
        if (panel != null) {
            studio.things().getChildren().remove(panel);
        }
        panel = node;
        node.setManaged(false);
        studio.things().getChildren().add(node);
        placePanel();
    }

    /** The height that the room needs for its panel where that has room for all it can say. */
    public double wantedHeight() {
        if (panel != null) {
            panel.resize(PLENTY, PLENTY);
        }
        return neededHeight();
    }

    /** The height that the room needs for what its panel says in the room that it has. */
    public double neededHeight() {
        if (panel == null) {
            return 0;
        }
        panel.applyCss();
        return frame.above(false) + panel.prefHeight(-1) + frame.below();
    }

    public void layout(Box place) {
        Box inside = frame.layout(place, false);
        double people = Math.rint(Math.max(studio.metrics().px(62), studio.metrics().em() * 4.7));
        area = panel == null ? inside : inside.left(people);
        panelArea = inside.inset(people + studio.metrics().px(8), 0, 0, 0);
        grid = StaffGrid.of(area, 0, LARGEST, studio.metrics());
        placePanel();
    }

    public void paint() {
        frame.paint();
    }

    public void update(List<StaffState> workers) {
        if (workers.size() != grid.centers().size()) {
            double narrowest = studio.metrics().em() * 4.5;
            grid =
                    StaffGrid.of(
                            area,
                            workers.size(),
                            studio.metrics().px(LARGEST),
                            narrowest,
                            studio.metrics());
        }
        crew.show(workers, grid);
    }

    private void placePanel() {
        if (panel != null && !panelArea.equals(Box.NONE)) {
            panel.resizeRelocate(
                    panelArea.x(), panelArea.y(), panelArea.width(), panelArea.height());
        }
    }
}
