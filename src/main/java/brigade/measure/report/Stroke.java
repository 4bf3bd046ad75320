package brigade.measure.report;

import brigade.server.Model;

/** How the curve of a model is told from the others without a colour. */
record Stroke(double width, Pen.Shape shape, double... dashes) {

    static Stroke of(Model model) {
        return switch (model) {
            case SINGLE_THREAD -> new Stroke(1.5, Pen.Shape.RING, 2, 3);
            case PROCESS_PER_REQUEST -> new Stroke(1.5, Pen.Shape.FRAME, 7, 3, 2, 3);
            case THREAD_PER_REQUEST -> new Stroke(1.5, Pen.Shape.TRIANGLE, 6, 4);
            case THREAD_POOL -> new Stroke(2.5, Pen.Shape.DISC);
            case EVENT_LOOP -> new Stroke(2.5, Pen.Shape.SQUARE, 10, 4);
            case VIRTUAL_THREADS -> new Stroke(1.25, Pen.Shape.DIAMOND);
        };
    }
}
