package brigade.measure.report;

import brigade.server.Model;

import java.util.List;

/** How the curve of a model is told from the others without a colour. */
record Stroke(double width, ChartPen.Shape shape, List<Double> pattern) {

    private Stroke(double width, ChartPen.Shape shape, Double... pattern) {
        this(width, shape, List.of(pattern));
    }

    static Stroke of(Model model) {
        return switch (model) {
            case SINGLE_THREAD -> new Stroke(1.5, ChartPen.Shape.RING, 2.0, 3.0);
            case PROCESS_PER_REQUEST -> new Stroke(1.5, ChartPen.Shape.FRAME, 7.0, 3.0, 2.0, 3.0);
            case THREAD_PER_REQUEST -> new Stroke(1.5, ChartPen.Shape.TRIANGLE, 6.0, 4.0);
            case THREAD_POOL -> new Stroke(2.5, ChartPen.Shape.DISC);
            case EVENT_LOOP -> new Stroke(2.5, ChartPen.Shape.SQUARE, 10.0, 4.0);
            case VIRTUAL_THREADS -> new Stroke(1.25, ChartPen.Shape.DIAMOND);
        };
    }

    /** The lengths of dashes and gaps; none for a solid line. */
    double[] dashes() {
        return pattern.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
