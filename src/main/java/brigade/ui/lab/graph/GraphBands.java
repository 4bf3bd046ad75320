package brigade.ui.lab.graph;

import brigade.lab.Explored;
import brigade.lab.graph.ScheduleGraph;
import brigade.lab.graph.ScheduleGraph.Transition;
import brigade.ui.lab.part.OutcomeWords;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A large graph: a band a layer, or several, as wide as it has states, its ends beside it. Arrows
 * move among the layers, Enter opens a shortest schedule into one. UI thread only.
 */
final class GraphBands extends Region {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final double WIDEST = 0.5;
    private static final double MOST_HIGH = 26;
    private static final double GAP = 2;

    /** Lower ones have no words beside them. */
    private static final double LEAST_WITH_WORDS = 13;

    private final GraphWords words;
    private final Consumer<Integer> open;
    private final List<Row> rows = new ArrayList<>();
    private long most = 1;

    /** A band and what stands beside it. */
    private final class Row {
        private final Region band = new Region();
        private final Region lost = new Region();
        private final Label count = new Label();
        private final Label ends = new Label();
        private final GraphLayerFacts facts;

        Row(GraphLayerFacts facts, List<Explored.Result> outcomes) {
            this.facts = facts;
            band.getStyleClass().add("graph-band");
            lost.getStyleClass().add("graph-band-lost");
            lost.setMouseTransparent(true);
            count.getStyleClass().add("graph-band-count");
            count.setText(words.texts().of("labs.graph.count", facts.states()));
            ends.getStyleClass().add(facts.badEnds() > 0 ? "graph-band-bad" : "graph-band-good");
            ends.setText(endsOf(facts, outcomes));
            band.setAccessibleRole(AccessibleRole.BUTTON);
            band.setAccessibleText(
                    words.texts().of("labs.graph.layer", steps(facts), facts.states())
                            + (ends.getText().isEmpty() ? "" : ": " + ends.getText()));
            band.setFocusTraversable(facts.steps() == 0);
            band.setOnMouseClicked(_ -> open.accept(facts.open()));
            getChildren().addAll(band, lost, count, ends);
        }
    }

    /**
     * @param open is given the state whose shortest schedule is to be gone to
     */
    GraphBands(GraphWords words, Consumer<Integer> open) {
        this.words = words;
        this.open = open;
        getStyleClass().add("graph-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static String steps(GraphLayerFacts facts) {
        String first = Integer.toString(facts.steps());
        return facts.layers() == 1 ? first : first + "–" + (facts.steps() + facts.layers() - 1);
    }

    private String endsOf(GraphLayerFacts facts, List<Explored.Result> outcomes) {
        OutcomeWords names = new OutcomeWords(words.texts());
        List<String> all = new ArrayList<>();
        for (ScheduleGraph.Ends each : facts.ends()) {
            Explored.Result end = outcomes.get(each.outcome());
            String name = names.of(end.kind(), end.text());
            all.add(each.bad() ? "× " + name : name);
        }
        return String.join("  ", all.stream().distinct().toList());
    }

    void show(GraphDrawn drawn) {
        rows.clear();
        getChildren().clear();
        List<GraphLayerFacts> layers = GraphLayerFacts.of(drawn.all().graph());
        most = layers.stream().mapToLong(GraphLayerFacts::states).max().orElse(1);
        for (GraphLayerFacts each : layers) {
            rows.add(new Row(each, drawn.all().explored().outcomes()));
        }
        requestLayout();
    }

    /** The way that was gone. */
    void show(List<Transition> way) {
        for (Row each : rows) {
            boolean here = each.facts.has(way.size());
            each.band.pseudoClassStateChanged(PASSED, !here && each.facts.steps() < way.size());
            each.band.pseudoClassStateChanged(HERE, here);
        }
    }

    @Override
    protected void layoutChildren() {
        if (rows.isEmpty()) {
            return;
        }
        double step = Math.min(MOST_HIGH, getHeight() / rows.size());
        double top = (getHeight() - step * rows.size()) / 2;
        double high = Math.max(1, step - GAP);
        double middle = getWidth() * 0.34;
        boolean words = step >= LEAST_WITH_WORDS;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double wide =
                    Math.max(
                            6, WIDEST * getWidth() * Math.sqrt(row.facts.states() / (double) most));
            double y = top + i * step;
            row.band.resizeRelocate(middle - wide / 2, y, wide, high);
            double part = wide * row.facts.lost() / Math.max(1, (double) row.facts.states());
            row.lost.resizeRelocate(middle + wide / 2 - part, y, part, high);
            row.lost.setVisible(part > 0);
            double right = middle + WIDEST * getWidth() / 2 + 10;
            row.count.setVisible(words);
            row.ends.setVisible(words || row.facts.badEnds() > 0);
            row.count.resizeRelocate(right, y - 2, 46, high + 4);
            row.ends.resizeRelocate(right + 50, y - 2, getWidth() - right - 52, high + 4);
        }
    }

    private void pressed(KeyEvent key) {
        int at = -1;
        for (int i = 0; i < rows.size(); i++) {
            at = rows.get(i).band.isFocused() ? i : at;
        }
        if (at < 0) {
            return;
        }
        int to =
                switch (key.getCode()) {
                    case UP, KP_UP -> at - 1;
                    case DOWN, KP_DOWN -> at + 1;
                    case HOME -> 0;
                    case END -> rows.size() - 1;
                    default -> at;
                };
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            open.accept(rows.get(at).facts.open());
            key.consume();
        } else if (key.getCode().isNavigationKey()) {
            Row next = rows.get(Math.clamp(to, 0, rows.size() - 1));
            rows.get(at).band.setFocusTraversable(false);
            next.band.setFocusTraversable(true);
            next.band.requestFocus();
            key.consume();
        }
    }
}
