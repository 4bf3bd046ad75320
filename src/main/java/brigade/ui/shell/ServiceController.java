package brigade.ui.shell;

import brigade.ui.inspector.InspectorController;
import brigade.ui.page.Page;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.Selected;
import brigade.ui.timeline.TimelineController;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The Service page: floor, inspector, timeline. */
public final class ServiceController implements PageView {

    private final Page page;
    private final FloorPart floorPart;
    private final BooleanProperty presenting = new SimpleBooleanProperty();

    @FXML VBox service;
    @FXML HBox upper;
    @FXML StackPane floor;
    @FXML InspectorController inspectorController;
    @FXML TimelineController timelineController;

    public ServiceController(Page page, FloorPart floorPart) {
        this.page = page;
        this.floorPart = floorPart;
    }

    @FXML
    void initialize() {
        if (page.ofRestaurant()) {
            floor.getChildren().add(floorPart.node());
        } else {
            giveRoomToTimeline();
        }
        service.widthProperty().subscribe(_ -> share());
        service.heightProperty().subscribe(_ -> share());
        page.selection().selectedProperty().subscribe(_ -> share());
        presenting.subscribe(_ -> share());
    }

    /** Where there is no restaurant there is nothing to draw on a floor. */
    private void giveRoomToTimeline() {
        Region timeline = timelineController.card();
        service.getChildren().remove(timeline);
        upper.getChildren().set(0, timeline);
        HBox.setHgrow(timeline, Priority.ALWAYS);
    }

    /** On a projector: the floor alone. */
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    private void share() {
        boolean wanted = !(page.selection().get() instanceof Selected.Nothing);
        PageLayout layout =
                PageLayout.of(service.getWidth(), service.getHeight(), wanted, presenting.get());
        service.setSpacing(layout.gap());
        service.setPadding(new Insets(layout.gap(), layout.gap(), 4, layout.gap()));
        upper.setSpacing(layout.gap());
        Region inspector = inspectorController.card();
        Room.give(inspector, layout.inspector() > 0);
        inspector.setMinWidth(layout.inspector());
        inspector.setPrefWidth(layout.inspector());
        if (!page.ofRestaurant()) {
            return;
        }
        Region timeline = timelineController.card();
        Room.give(timeline, layout.timeline() > 0);
        timeline.setMinHeight(layout.timeline());
        timeline.setPrefHeight(layout.timeline());
    }

    /** Whether nothing that is shown is still being worked out. */
    public boolean whole() {
        return timelineController.whole();
    }

    @Override
    public void show(long t) {
        if (page.ofRestaurant()) {
            floorPart.view().show(t);
        }
        inspectorController.show(t);
        timelineController.show(t);
    }
}
