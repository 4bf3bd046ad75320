package brigade.ui.lab.graph;

import brigade.lab.AllSchedules;
import brigade.lab.Explored;
import brigade.lab.graph.GraphLayout.LinkRoute;
import brigade.lab.graph.PictureGraph.Link;
import brigade.lab.graph.PictureGraph.Where;
import brigade.ui.lab.graph.LabelRoom.Box;
import brigade.ui.lab.part.OutcomeWords;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words in a graph, as far as there is room: where one is, how it ends, what steps do. UI
 * thread only.
 */
final class GraphLabels extends Pane {
    private static final int MOST_WORDS = 44;
    private static final double LONGEST = 190;

    private final GraphWords words;

    GraphLabels(GraphWords words) {
        this.words = words;
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Finds room for all of them. */
    void lay(GraphDrawn now, GraphScale scale, List<GraphDot> dots, Circle halo) {
        getChildren().clear();
        LabelRoom room = new LabelRoom(getWidth(), getHeight());
        for (GraphDot each : dots) {
            room.take(
                    new Box(
                            each.getLayoutX() - 1,
                            each.getLayoutY() - 1,
                            each.getWidth() + 2,
                            each.getHeight() + 2));
        }
        Text you = text(words.texts().of("labs.graph.here"), "graph-here");
        put(you, room, halo.getCenterX(), halo.getCenterY(), halo.getRadius() - 2, true);
        for (GraphDot each : dots) {
            if (each.vertex().state().ends()) {
                Explored.Result end =
                        now.all().explored().outcomes().get(each.vertex().state().outcome());
                String name = new OutcomeWords(words.texts()).of(end.kind(), end.text());
                Text label = text(name, end.bad() ? "graph-bad" : "graph-good");
                put(label, room, each.middleX(), each.middleY(), each.radius(), false);
            }
        }
        for (AllSchedules.Ring each : now.all().rings()) {
            Explored.Result end = now.all().explored().outcomes().get(each.outcome());
            Where at = now.picture().where(each.steps());
            if (at.vertex() >= 0) {
                GraphDot dot = dots.get(at.vertex());
                Text label =
                        text(
                                new OutcomeWords(words.texts()).of(end.kind(), end.text()),
                                "graph-bad");
                put(label, room, dot.middleX(), dot.middleY(), dot.radius(), false);
            }
        }
        if (scale.roomy() && now.picture().links().size() <= MOST_WORDS) {
            GraphLines shape = new GraphLines(scale);
            for (LinkRoute each : now.layout().routes()) {
                shape.samples(each).forEach(it -> room.take(new Box(it.x() - 1, it.y() - 1, 2, 2)));
            }
            for (Link each : now.picture().links()) {
                word(now, each, scale, room);
            }
        }
    }

    /** What a step does, beside the middle of its line, at the outer side. */
    private void word(GraphDrawn now, Link link, GraphScale scale, LabelRoom room) {
        LinkRoute route = now.layout().routes().get(now.picture().links().indexOf(link));
        if (route.back() || link.steps().size() > 1) {
            return;
        }
        Text text = text(words.now().brief(link.steps().getFirst()), "graph-word");
        add(text);
        double width = text.getLayoutBounds().getWidth();
        double height = text.getLayoutBounds().getHeight();
        double lean = route.points().getLast().x() - route.points().getFirst().x();
        boolean leftwards =
                lean < 0 || (lean == 0 && route.points().getFirst().x() < now.layout().width() / 2);
        List<Box> places = new ArrayList<>();
        for (double part : new double[] {0.5, 0.36, 0.64}) {
            double x = scale.x(GraphLines.along(route, part));
            double y = scale.y(GraphLines.along(route, part));
            Box left = new Box(x - width - 6, y - height, width, height);
            Box right = new Box(x + 6, y - height, width, height);
            Box leftBelow = new Box(x - width - 6, y, width, height);
            Box rightBelow = new Box(x + 6, y, width, height);
            places.addAll(
                    leftwards ? List.of(left, rightBelow, right) : List.of(right, leftBelow, left));
        }
        place(text, room, places);
    }

    private static Text text(String content, String style) {
        Text text = new Text(content);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.TOP);
        text.setMouseTransparent(true);
        text.setManaged(false);
        return text;
    }

    private void put(
            Text text, LabelRoom room, double x, double y, double radius, boolean belowFirst) {
        add(text);
        if (text.getLayoutBounds().getWidth() > LONGEST) {
            int keep =
                    (int) (text.getText().length() * LONGEST / text.getLayoutBounds().getWidth());
            text.setText(text.getText().substring(0, Math.max(1, keep)).strip() + " …");
        }
        double width = text.getLayoutBounds().getWidth();
        double height = text.getLayoutBounds().getHeight();
        List<Box> places = new ArrayList<>(LabelRoom.around(x, y, radius, width, height));
        if (belowFirst) {
            places.add(0, places.remove(2));
        }
        place(text, room, places);
    }

    private void place(Text text, LabelRoom room, List<Box> places) {
        room.place(places)
                .ifPresentOrElse(
                        it -> text.relocate(it.x(), it.y()), () -> getChildren().remove(text));
    }

    /** So that its style is known before it is measured. */
    private void add(Text text) {
        getChildren().add(text);
        text.applyCss();
    }
}
