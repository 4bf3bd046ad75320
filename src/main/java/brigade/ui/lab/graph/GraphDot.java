package brigade.ui.lab.graph;

import brigade.lab.graph.PictureGraph.Vertex;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import java.util.function.Supplier;

/** A state in the graph: a ring; an end is full, with a tick or a cross. UI thread only. */
final class GraphDot extends Region {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");
    private static final PseudoClass RACE = PseudoClass.getPseudoClass("race");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /** A mark in a smaller one could not be seen. */
    private static final double LEAST_MARKED = 5;

    private final Vertex vertex;
    private final Supplier<String> words;
    private final Path mark = new Path();

    /**
     * @param words what there is to say of it, asked for when somebody wants to know
     */
    GraphDot(Vertex vertex, Supplier<String> words) {
        this.vertex = vertex;
        this.words = words;
        getStyleClass().add("graph-dot");
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        boolean ends = vertex.state().ends();
        pseudoClassStateChanged(BAD, ends && vertex.state().bad());
        pseudoClassStateChanged(GOOD, ends && !vertex.state().bad());
        pseudoClassStateChanged(LOST, vertex.lost());
        pseudoClassStateChanged(RACE, vertex.state().race());
        mark.getStyleClass().add("graph-mark");
        mark.setMouseTransparent(true);
        mark.setManaged(false);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? words.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    Vertex vertex() {
        return vertex;
    }

    /** Where its middle is. */
    void at(double x, double y, double radius) {
        double r = vertex.state().ends() ? radius * 1.15 : radius;
        resizeRelocate(x - r, y - r, 2 * r, 2 * r);
        boolean marked = vertex.state().ends() && r >= LEAST_MARKED;
        getChildren().clear();
        if (marked) {
            double m = r * 0.42;
            if (vertex.state().bad()) {
                mark.getElements()
                        .setAll(
                                new MoveTo(r - m, r - m),
                                new LineTo(r + m, r + m),
                                new MoveTo(r + m, r - m),
                                new LineTo(r - m, r + m));
            } else {
                mark.getElements()
                        .setAll(
                                new MoveTo(r - m * 1.1, r),
                                new LineTo(r - m * 0.2, r + m * 0.9),
                                new LineTo(r + m * 1.2, r - m * 0.8));
            }
            getChildren().add(mark);
        }
    }

    double middleX() {
        return getLayoutX() + getWidth() / 2;
    }

    double middleY() {
        return getLayoutY() + getHeight() / 2;
    }

    double radius() {
        return getWidth() / 2;
    }

    void passed(boolean passed, boolean here) {
        pseudoClassStateChanged(PASSED, passed);
        pseudoClassStateChanged(HERE, here);
    }
}
