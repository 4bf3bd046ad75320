package brigade.ui.floor.drawing;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/** One of a crowd, drawn pixel by pixel: from a round face with a rim down to a single pixel. */
final class Dot {

    /** How many times finer than a pixel the edge of a round dot is looked at, each way. */
    private static final int FINE = 4;

    /** Smaller than this, a dot is a square. */
    private static final int ROUND = 4;

    /** Smaller than this, a face is a smear. */
    private static final int WITH_FACE = 12;

    private static final double EYE = 1.4;
    private static final double EYE_X = 3.1;
    private static final double EYE_Y = -1.4;
    private static final double LINE = 0.75;

    private final Look look;
    private final double center;
    private final double top;
    private final double radius;
    private final double rim;
    private final @Nullable Face face;

    private Dot(int width, int height, int diameter, Look look) {
        this.look = look;
        radius = diameter / 2.0;
        int before = (width - diameter) / 2;
        int above = (height - diameter) / 2;
        center = before + radius;
        top = above + radius;
        rim =
                Math.max(
                        diameter < WITH_FACE ? 1 : 0.7,
                        radius * (diameter < WITH_FACE ? 0.22 : 0.1));
        face = diameter < WITH_FACE ? null : look.face();
    }

    /**
     * Premultiplied pixels of a cell with a dot of a diameter in its middle; a gap at the right and
     * below when it is too small to be round.
     */
    static int[] draw(int width, int height, int diameter, Look look) {
        int[] pixels = new int[width * height];
        if (diameter < ROUND) {
            square(pixels, width, height, look.rim());
        } else {
            new Dot(width, height, diameter, look).round(pixels, width, height);
        }
        return pixels;
    }

    private static void square(int[] pixels, int width, int height, Color color) {
        int wide = Math.max(1, width - 1);
        int high = Math.clamp(height - 1, 1, Math.max(2, width));
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                pixels[y * width + x] = pixel(color.getRed(), color.getGreen(), color.getBlue(), 1);
            }
        }
    }

    private void round(int[] pixels, int width, int height) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = mixed(x, y);
            }
        }
    }

    private int mixed(int x, int y) {
        double red = 0;
        double green = 0;
        double blue = 0;
        int inside = 0;
        for (int i = 0; i < FINE * FINE; i++) {
            int row = i / FINE;
            double px = x + (i % FINE + 0.5) / FINE - center;
            double py = y + (row + 0.5) / FINE - top;
            Color color = at(px, py);
            if (color != null) {
                inside++;
                red += color.getRed();
                green += color.getGreen();
                blue += color.getBlue();
            }
        }
        double alpha = inside / (double) (FINE * FINE);
        return inside == 0 ? 0 : pixel(red / inside, green / inside, blue / inside, alpha);
    }

    /** The colour at a point from the middle, or null outside. */
    private @Nullable Color at(double x, double y) {
        double away = Math.hypot(x, y);
        if (away > radius) {
            return null;
        }
        if (away > radius - rim) {
            return look.rim();
        }
        return face != null && inked(face.mouth(), x, y) ? look.ink() : look.fill();
    }

    private boolean inked(Face.Mouth mouth, double x, double y) {
        double fx = x * Customer.SIZE / (2 * radius);
        double fy = y * Customer.SIZE / (2 * radius);
        boolean eye = Math.hypot(Math.abs(fx) - EYE_X, fy - EYE_Y) <= EYE;
        boolean lips = Math.abs(fx) <= mouth.half() && Math.abs(fy - mouth.at(fx)) <= LINE;
        return eye || lips;
    }

    private static int pixel(double red, double green, double blue, double alpha) {
        int a = (int) Math.rint(alpha * 255);
        int r = (int) Math.rint(red * a);
        int g = (int) Math.rint(green * a);
        int b = (int) Math.rint(blue * a);
        return a << 24 | r << 16 | g << 8 | b;
    }
}
