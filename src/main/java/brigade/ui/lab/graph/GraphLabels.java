package brigade.ui.lab.graph;

import brigade.lab.AllSchedules;
import brigade.lab.Explored;
import brigade.lab.graph.GraphLayout.LinkRoute;
import brigade.lab.graph.PictureGraph.Where;
import brigade.lab.graph.ScheduleGraph.Transition;
import brigade.ui.lab.graph.LabelRoom.Box;
import brigade.ui.lab.part.OutcomeWords;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words in a graph, as far as there is room: where one is, how it ends, what steps do. UI
 * thread only.
 */
final class GraphLabels extends Pane {
    private static final int MOST_WORDS = 44;
    private static final double LONGEST = 190;

    /** Between where one is and what steps do. */
    private static final double GAP = 5;

    private final GraphWords words;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Box> obstacles = new ArrayList<>();
    private @Nullable Placed you;
    private int ends;

    GraphLabels(GraphWords words) {
        this.words = words;
        setMouseTransparent(true);
        setManaged(false);
    }

    /** A text, measured, and the places where it may go; of who stands first more is placed. */
    private record Placed(Text text, double width, double height, Places places) {}

    /** Where a text of a size may go. */
    private interface Places {
        List<Box> of(double width, double height);
    }

    /** All of a graph, in the order in which they get room; made once for each size. */
    void make(GraphDrawn now, GraphScale scale, List<GraphDot> dots) {
        getChildren().clear();
        placed.clear();
        obstacles.clear();
        for (GraphDot each : dots) {
            if (each.vertex().state().ends()) {
                Explored.Result end =
                        now.all().explored().outcomes().get(each.vertex().state().outcome());
                beside(end, each);
            }
        }
        for (AllSchedules.Ring each : now.all().rings()) {
            Where at = now.picture().where(each.steps());
            if (at.vertex() >= 0) {
                beside(now.all().explored().outcomes().get(each.outcome()), dots.get(at.vertex()));
            }
        }
        ends = placed.size();
        if (scale.roomy() && now.picture().links().size() <= MOST_WORDS) {
            GraphLines shape = new GraphLines(scale);
            for (int i = 0; i < now.picture().links().size(); i++) {
                LinkRoute route = now.layout().routes().get(i);
                shape.samples(route)
                        .forEach(it -> obstacles.add(new Box(it.x() - 1, it.y() - 1, 2, 2)));
                word(now, i, route, scale);
            }
        }
        you = add(text(words.texts().of("labs.graph.here"), "graph-here"), (_, _) -> List.of());
    }

    private void beside(Explored.Result end, GraphDot dot) {
        String name = new OutcomeWords(words.texts()).of(end.kind(), end.text());
        placed.add(
                add(
                        text(name, end.bad() ? "graph-bad" : "graph-good"),
                        (width, height) -> besides(dot, width, height)));
    }

    /** Around it; else where below or above "you are here" there is room. */
    private static List<Box> besides(GraphDot dot, double width, double height) {
        double further = dot.radius() + height + 2 * GAP;
        List<Box> places = new ArrayList<>();
        for (double radius : new double[] {dot.radius(), further}) {
            places.addAll(LabelRoom.around(dot.middleX(), dot.middleY(), radius, width, height));
        }
        return places;
    }

    /** What a step does, beside the middle of its line, at the outer side. */
    private void word(GraphDrawn now, int number, LinkRoute route, GraphScale scale) {
        List<Transition> steps = now.picture().links().get(number).steps();
        if (route.back() || steps.size() > 1) {
            return;
        }
        double lean = route.points().getLast().x() - route.points().getFirst().x();
        boolean leftwards =
                lean < 0 || (lean == 0 && route.points().getFirst().x() < now.layout().width() / 2);
        placed.add(
                add(
                        text(words.now().brief(steps.getFirst()), "graph-word"),
                        (width, height) -> places(route, scale, leftwards, width, height)));
    }

    private static List<Box> places(
            LinkRoute route, GraphScale scale, boolean leftwards, double width, double height) {
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
        return places;
    }

    /** Gives each of them room, now that one is there. */
    void lay(List<GraphDot> dots, Circle halo) {
        LabelRoom room = new LabelRoom(getWidth(), getHeight());
        for (GraphDot each : dots) {
            room.take(
                    new Box(
                            each.getLayoutX() - 1,
                            each.getLayoutY() - 1,
                            each.getWidth() + 2,
                            each.getHeight() + 2));
        }
        Placed here = you;
        if (here != null) {
            List<Box> around =
                    new ArrayList<>(
                            LabelRoom.around(
                                    halo.getCenterX(),
                                    halo.getCenterY(),
                                    halo.getRadius() - 2,
                                    here.width,
                                    here.height));
            around.add(0, around.remove(2)); // below it first
            place(here, room, around);
            if (!here.text.isVisible()) { // this one is never left out
                here.text.setVisible(true);
                here.text.relocate(around.getFirst().x(), around.getFirst().y());
            }
            room.take(
                    new Box(
                            here.text.getLayoutX() - GAP,
                            here.text.getLayoutY() - GAP,
                            here.width + 2 * GAP,
                            here.height + 2 * GAP));
        }
        for (int i = 0; i < placed.size(); i++) {
            if (i == ends) {
                obstacles.forEach(room::take);
            }
            Placed each = placed.get(i);
            place(each, room, each.places.of(each.width, each.height));
        }
    }

    private static void place(Placed each, LabelRoom room, List<Box> places) {
        Optional<Box> free = room.place(places);
        each.text.setVisible(free.isPresent());
        free.ifPresent(it -> each.text.relocate(it.x(), it.y()));
    }

    private static Text text(String content, String style) {
        Text text = new Text(content);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.TOP);
        text.setMouseTransparent(true);
        text.setManaged(false);
        return text;
    }

    /** Its style has to be known before it is measured. */
    private Placed add(Text text, Places places) {
        getChildren().add(text);
        text.applyCss();
        double width = text.getLayoutBounds().getWidth();
        if (width > LONGEST) {
            int keep = (int) (text.getText().length() * LONGEST / width);
            text.setText(text.getText().substring(0, Math.max(1, keep)).strip() + " …");
        }
        return new Placed(
                text,
                text.getLayoutBounds().getWidth(),
                text.getLayoutBounds().getHeight(),
                places);
    }
}
