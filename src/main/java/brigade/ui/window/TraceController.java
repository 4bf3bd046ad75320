package brigade.ui.window;

import brigade.ui.inspector.InspectorController;
import brigade.ui.page.PagePart;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.Selected;
import brigade.ui.page.TraceSession;
import brigade.ui.timeline.TimelineController;

import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The page of a trace: the picture of its source, if it has one, inspector, timeline. UI thread
 * only.
 */
public final class TraceController implements PageView {

    private final TraceSession session;
    private final Optional<PagePart> ofSource;
    private final Optional<PagePart> alert;
    private final ObservableBooleanValue presenting;
    private final BannerPlace banner;
    private final AsidePlace aside;

    @FXML VBox frame;
    @FXML HBox columns;
    @FXML VBox parts;
    @FXML HBox upper;
    @FXML Pane picture;
    @FXML InspectorController inspectorController;
    @FXML TimelineController timelineController;

    /**
     * For one source.
     *
     * @param ofSource the picture of the source
     * @param alert what its source has to tell above the page
     * @param banner has room for what is told above the page
     * @param aside what stands in the inspector's place, if anything does
     * @param presenting whether the picture is shown alone
     */
    TraceController(
            TraceSession session,
            Optional<PagePart> ofSource,
            Optional<PagePart> alert,
            BannerPlace banner,
            AsidePlace aside,
            ObservableBooleanValue presenting) {
        this.session = session;
        this.ofSource = ofSource;
        this.alert = alert;
        this.presenting = presenting;
        this.banner = banner;
        this.aside = aside;
    }

    @FXML
    void initialize() {
        alert.ifPresent(it -> frame.getChildren().addFirst(it.node()));
        frame.getChildren().addFirst(banner.node());
        ofSource.ifPresentOrElse(
                it -> picture.getChildren().add(it.node()), this::giveRoomToTimeline);
        columns.widthProperty().subscribe(_ -> share());
        columns.heightProperty().subscribe(_ -> share());
        session.selection().selectedProperty().subscribe(_ -> share());
        presenting.subscribe(_ -> share());
        aside.asideProperty().subscribe(this::setAside);
        parts.setMinWidth(0);
        upper.setMinWidth(0);
        timelineController.card().setMinWidth(0);
        setAside(null, aside.asideProperty().get());
    }

    /** Where there is no picture the timeline has its place. */
    private void giveRoomToTimeline() {
        Region timeline = timelineController.card();
        parts.getChildren().remove(timeline);
        upper.getChildren().set(0, timeline);
        HBox.setHgrow(timeline, Priority.ALWAYS);
    }

    /** Another card stands beside the page; it stays though nothing is selected. */
    private void setAside(AsidePlace.@Nullable Aside before, AsidePlace.@Nullable Aside next) {
        if (before != null && (next == null || before.card() != next.card())) {
            columns.getChildren().remove(before.card());
        }
        if (next != null && !columns.getChildren().contains(next.card())) {
            columns.getChildren().add(next.card());
        }
        Room.give(parts, next == null || !next.whole());
        share();
    }

    private void share() {
        AsidePlace.Aside beside = aside.asideProperty().get();
        boolean wanted = !(session.selection().get() instanceof Selected.Nothing);
        double width = columns.getWidth();
        double height = columns.getHeight();
        PageLayout plain =
                beside == null
                        ? PageLayout.of(width, height, wanted, presenting.get())
                        : PageLayout.beside(width, height, wanted, presenting.get());
        PageLayout layout = session.toldFromOutside() ? plain.manyLanes(height) : plain;
        if (beside != null) {
            place(beside, layout.gap());
            boolean room = !wanted || beside.whole() || PageLayout.roomForBoth(width);
            Room.give(beside.card(), room);
        }
        parts.setSpacing(layout.gap());
        parts.setPadding(new Insets(layout.gap(), layout.gap(), 4, layout.gap()));
        upper.setSpacing(layout.gap());
        Region inspector = inspectorController.card();
        Room.give(inspector, layout.inspector() > 0);
        inspector.setMinWidth(layout.inspector());
        inspector.setPrefWidth(layout.inspector());
        if (ofSource.isEmpty()) {
            return;
        }
        Region timeline = timelineController.card();
        Room.give(timeline, layout.timeline() > 0);
        timeline.setMinHeight(layout.timeline());
        timeline.setPrefHeight(layout.timeline());
    }

    private void place(AsidePlace.Aside beside, int gap) {
        Region card = beside.card();
        int width = PageLayout.card(columns.getWidth(), presenting.get());
        card.setMinWidth(beside.whole() ? 0 : width);
        card.setPrefWidth(beside.whole() ? columns.getWidth() : width);
        HBox.setHgrow(card, beside.whole() ? Priority.ALWAYS : Priority.NEVER);
        HBox.setMargin(card, new Insets(gap, gap, 4, beside.whole() ? gap : 0));
    }

    Banner banner() {
        return banner;
    }

    /** Whether nothing that is shown is still being worked out. */
    boolean whole() {
        return timelineController.whole();
    }

    @Override
    public void show(long t) {
        ofSource.ifPresent(it -> it.view().show(t));
        alert.ifPresent(it -> it.view().show(t));
        inspectorController.show(t);
        timelineController.show(t);
    }
}
