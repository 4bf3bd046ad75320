package brigade.measure.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers where texts and dots were drawn. */
final class Drawn implements ChartPen {
    /** Across and down. */
    record Place(double x, double y) {}

    private final Map<String, Double> texts = new HashMap<>();
    private final List<Place> dots = new ArrayList<>();

    @Override
    public void line(double[] xs, double[] ys, Ink ink, double width, double... dashes) {}

    @Override
    public void shape(Shape shape, double x, double y, double size, Ink ink) {}

    @Override
    public void text(String text, double x, double y, Side side, Ink ink, boolean strong) {
        texts.put(text, y);
    }

    @Override
    public void dot(double x, double y, double size, Ink ink) {
        dots.add(new Place(x, y));
    }

    List<Place> dots() {
        return dots;
    }

    /** How far down a text stands; NaN if it was not drawn. */
    double heightOf(String text) {
        return texts.getOrDefault(text, Double.NaN);
    }
}
