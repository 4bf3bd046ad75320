package brigade.measure.report;

import java.util.HashMap;
import java.util.Map;

/** Remembers where texts were drawn. */
final class Drawn implements Pen {
    private final Map<String, Double> texts = new HashMap<>();

    @Override
    public void line(double[] xs, double[] ys, Ink ink, double width, double... dashes) {}

    @Override
    public void shape(Shape shape, double x, double y, double size, Ink ink) {}

    @Override
    public void text(String text, double x, double y, Side side, Ink ink, boolean strong) {
        texts.put(text, y);
    }

    /** How far down a text stands; NaN if it was not drawn. */
    double heightOf(String text) {
        return texts.getOrDefault(text, Double.NaN);
    }
}
