package brigade.ui.lesson;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Draws an axis with what was predicted, a stretch, and what was measured, a dot. */
public final class AnswerPicture extends Region {

    private static final double LINE = 3;

    private final Region line = part("axis-line");
    private final Region stretch = part("axis-said");
    private final Region dot = part("axis-measured");
    private final List<Region> marks = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private @Nullable AnswerAxis axis;

    /** Without an axis, and without room. */
    public AnswerPicture() {
        getStyleClass().add("answer-picture");
        setVisible(false);
        setManaged(false);
        getChildren().addAll(line, stretch, dot);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    /** Shows an axis, or none. */
    void show(@Nullable AnswerAxis next) {
        axis = next;
        setVisible(next != null);
        setManaged(next != null);
        getChildren().removeAll(marks);
        getChildren().removeAll(numbers);
        marks.clear();
        numbers.clear();
        if (next == null) {
            return;
        }
        for (AnswerAxis.Tick each : next.ticks()) {
            marks.add(part("axis-tick"));
            Label label = new Label(each.number());
            label.getStyleClass().add("axis-number");
            label.setManaged(false);
            numbers.add(label);
        }
        stretch.setVisible(next.said().isPresent());
        getChildren().addAll(1, marks);
        getChildren().addAll(numbers);
        requestLayout();
    }

    private double em() {
        return numbers.isEmpty() ? 12 : numbers.getFirst().getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * (numbers.isEmpty() ? 1.4 : 2.9);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        AnswerAxis shown = axis;
        if (shown == null) {
            return;
        }
        double high = Math.rint(em() * 0.95);
        double left = Math.rint(high / 2);
        double wide = getWidth() - 2 * left;
        double middle = Math.rint(em() * 0.7);
        line.resizeRelocate(0, middle - LINE / 2, getWidth(), LINE);
        shown.said()
                .ifPresent(said -> {
                    double from = left + said.from() * wide;
                    double to = left + said.to() * wide;
                    double least = Math.max(to - from, high);
                    double x = Math.rint((from + to - least) / 2);
                    stretch.resizeRelocate(x, middle - high / 2, Math.rint(least), high);
                });
        double round = Math.rint(high * 0.78);
        dot.resizeRelocate(
                Math.rint(left + shown.measured() * wide - round / 2),
                Math.rint(middle - round / 2),
                round,
                round);
        for (int i = 0; i < marks.size(); i++) {
            double x = Math.rint(left + shown.ticks().get(i).place() * wide);
            marks.get(i).resizeRelocate(x, middle - high / 2, 1, high);
            Label number = numbers.get(i);
            number.autosize();
            double most = Math.max(0, getWidth() - number.getWidth());
            number.relocate(
                    Math.rint(Math.clamp(x - number.getWidth() / 2, 0, most)), middle + high);
        }
    }
}
