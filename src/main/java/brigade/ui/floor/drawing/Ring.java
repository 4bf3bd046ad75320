package brigade.ui.floor.drawing;

import brigade.trace.Activity;

import javafx.scene.Group;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/**
 * The ring around a person: its colour and its stroke tell the activity, its arc how much is done.
 * Waiting is dotted, sleeping dashed, blocked thick, I/O a double line, so that the colour is not
 * needed to tell them apart.
 */
final class Ring extends Group {

    /** A smaller change of the arc is not worth painting. */
    private static final double STEP = 1.5;

    private final Circle track = new Circle();
    private final Arc arc = new Arc(0, 0, 0, 0, 90, -360);
    private final Arc groove = new Arc(0, 0, 0, 0, 90, -360);
    private Activity activity = Activity.IDLE;
    private double width = 1;

    Ring() {
        track.setFill(null);
        for (Arc each : new Arc[] {arc, groove}) {
            each.setType(ArcType.OPEN);
            each.setFill(null);
        }
        getChildren().addAll(track, arc, groove);
        groove.setVisible(false);
    }

    /** Makes the ring fill the outer {@code stroke} pixels of a circle of this radius. */
    void fit(double radius, double stroke) {
        width = stroke;
        double middle = radius - stroke / 2;
        track.setRadius(middle);
        track.setStrokeWidth(stroke);
        for (Arc each : new Arc[] {arc, groove}) {
            each.setRadiusX(middle);
            each.setRadiusY(middle);
        }
        stroke();
    }

    void paint(FloorColors palette, Activity what) {
        activity = what;
        track.setStroke(palette.of(Tone.TRACK));
        arc.setStroke(palette.fill(what));
        groove.setStroke(palette.of(Tone.DISC));
        stroke();
    }

    /** How much is done, 0 to 1; less than 0: not known, the ring is full. */
    void progress(double part) {
        boolean nothing = activity == Activity.IDLE || part == 0;
        if (arc.isVisible() == nothing) {
            arc.setVisible(!nothing);
        }
        double length = part < 0 ? -360 : -360 * part;
        if (length != arc.getLength()
                && (Math.abs(length - arc.getLength()) >= STEP || part >= 1)) {
            arc.setLength(length);
            groove.setLength(length);
        }
    }

    private void stroke() {
        boolean dotted = activity == Activity.WAITING;
        arc.setStrokeWidth(
                switch (activity) {
                    case BLOCKED -> width * 1.3;
                    case WAITING -> width * 0.8;
                    case RUNNABLE -> width * 0.5;
                    default -> width;
                });
        arc.getStrokeDashArray()
                .setAll(
                        switch (activity) {
                            case WAITING -> dash(0.01, width * 1.75);
                            case SLEEPING -> dash(width * 1.7, width * 0.7);
                            case UNKNOWN -> dash(width * 0.5, width * 1.5);
                            default -> new Double[0];
                        });
        arc.setStrokeLineCap(dotted ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        track.setVisible(!dotted);
        groove.setStrokeWidth(width * 0.36);
        groove.setVisible(activity == Activity.IO);
    }

    /** A dash and a gap, stretched so that a whole number of them goes around. */
    private Double[] dash(double dash, double gap) {
        double around = 2 * Math.PI * arc.getRadiusX();
        double times = Math.max(1, Math.rint(around / (dash + gap)));
        double stretch = around / times - dash;
        return new Double[] {dash, Math.max(0.1, stretch)};
    }
}
