package brigade.ui.floor.plan;

import brigade.ui.floor.drawing.Detail;
import brigade.ui.floor.drawing.Letters;

/**
 * The sizes that the floor is laid out by.
 *
 * @param scale 1 for a floor of {@value #WIDTH} × {@value #HEIGHT}
 * @param em the size of plain text, pixels
 * @param nameHeight the height that a name takes below a ring
 * @param lineHeight the height that the line below it takes
 */
public record Metrics(double scale, double em, double nameHeight, double lineHeight) {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 480;
    private static final double LEAST = 0.8;
    private static final double MOST = 2.4;

    public static Metrics of(double scale, double em, Letters letters) {
        return new Metrics(scale, em, letters.nameHeight(), letters.lineHeight());
    }

    /**
     * The scale for a floor of a size, in steps of a twentieth so that a resize does not restyle
     * each pixel.
     */
    public static double scale(double width, double height) {
        double fit = Math.clamp(Math.min(width / WIDTH, height / HEIGHT), LEAST, MOST);
        return Math.rint(fit * 20) / 20.0;
    }

    /** A length at this scale in whole pixels. */
    public double px(double length) {
        return Math.rint(length * scale);
    }

    /** The height below a ring that goes to text. */
    public double caption(Detail detail) {
        return switch (detail) {
            case BARE -> 0;
            case NAMED -> nameHeight + 2;
            case FULL -> nameHeight + lineHeight + 2;
        };
    }

    /** The height that a room's title takes, with the space above and below. */
    double title() {
        return px(8) + Math.rint(em * 1.7);
    }
}
