package brigade.ui.inspector;

import brigade.ui.page.Units;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * An order's stages, one below the other: when, who, and how long each lasted. Rows are kept and
 * filled anew.
 */
public final class StagesPane extends GridPane {

    private static final int BAR = 32;

    private record Row(Region dot, Label name, Label who, Region bar, Label lasted) {}

    private final List<Row> rows = new ArrayList<>();

    public StagesPane() {
        getStyleClass().add("stages");
        ColumnConstraints dot = new ColumnConstraints(16);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints who = new ColumnConstraints(58);
        ColumnConstraints bar = new ColumnConstraints(BAR + 8);
        ColumnConstraints lasted = new ColumnConstraints(54);
        getColumnConstraints().setAll(dot, name, who, bar, lasted);
    }

    void show(OrderFacts facts, SourceWords wording, Units units) {
        while (rows.size() < facts.stages().size()) {
            addRow();
        }
        double longest = Math.max(1, facts.longest());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean used = i < facts.stages().size();
            for (var node : List.of(row.dot, row.name, row.who, row.bar, row.lasted)) {
                node.setVisible(used);
                node.setManaged(used);
            }
            if (used) {
                OrderFacts.Reached stage = facts.stages().get(i);
                row.name.setText(wording.stage(stage.stage()));
                row.who.setText(stage.lane());
                boolean grows = !facts.ended() && i == facts.stages().size() - 1;
                row.lasted.setText(lasted(stage.lasted(), grows, units));
                row.bar.setPrefWidth(Math.ceil(BAR * stage.lasted() / longest));
                String style = stage.waits() ? "waiting" : "running";
                setStyle(row.dot, style);
                setStyle(row.bar, style);
            }
        }
    }

    private static String lasted(long nanos, boolean grows, Units units) {
        return nanos == 0 ? "" : grows ? units.ticking(nanos) : units.duration(nanos);
    }

    private static void setStyle(Region region, String style) {
        if (!region.getStyleClass().contains(style)) {
            region.getStyleClass().removeAll("waiting", "running");
            region.getStyleClass().add(style);
        }
    }

    private void addRow() {
        Row row = new Row(new Region(), new Label(), new Label(), new Region(), new Label());
        row.dot.getStyleClass().add("stage-dot");
        row.name.setWrapText(true);
        row.name.setMinHeight(Region.USE_PREF_SIZE);
        row.who.getStyleClass().add("quiet");
        row.bar.getStyleClass().add("stage-bar");
        row.bar.setMaxWidth(Region.USE_PREF_SIZE);
        row.bar.setMinWidth(0);
        row.lasted.getStyleClass().add("stage-lasted");
        addRow(rows.size(), row.dot, row.name, row.who, row.bar, row.lasted);
        rows.add(row);
    }
}
