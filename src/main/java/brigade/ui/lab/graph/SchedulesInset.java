package brigade.ui.lab.graph;

import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.page.Hint;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All schedules, small, beside the threads: where one is in them. UI thread only. */
public final class SchedulesInset implements LabPart {
    private static final int MOST_BARS = 3;

    private final VBox root = new VBox();
    private final Label size = new Label();
    private final GraphBox graph;
    private final OutcomeBars bars;

    public SchedulesInset(LabContext context) {
        graph = new GraphBox(context.session(), context.texts(), this::show);
        bars = new OutcomeBars(context.session(), context.texts(), MOST_BARS, false);
        Label title = new Label(context.texts().of("labs.graph.title"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        size.getStyleClass().add("quiet");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(title, between, size);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("graph-head");
        VBox.setVgrow(graph, Priority.ALWAYS);
        root.getStyleClass().add("graph-inset");
        root.getChildren().addAll(head, graph, bars);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void show() {
        graph.show();
        bars.show();
        size.setText(graph.size());
        if (!graph.form().isEmpty()) {
            Hint.on(size, graph.form());
        }
    }
}
