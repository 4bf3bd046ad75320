package brigade.ui.floor.drawing;

import javafx.scene.paint.Color;

/** One of a crowd, drawn pixel by pixel: from a round face with a rim down to a single pixel. */
final class Dot {

    /** How many times finer than a pixel the edge of a round dot is looked at, each way. */
    private static final int FINE = 4;

    private Dot() {}

    /** Premultiplied pixels of a cell with a dot in it, a gap at the right and below. */
    static int[] draw(int width, int height, Color fill, Color border) {
        int[] pixels = new int[width * height];
        if (width < 5) {
            square(pixels, width, height, border);
        } else {
            round(pixels, width, height, fill, border);
        }
        return pixels;
    }

    private static void square(int[] pixels, int width, int height, Color color) {
        int wide = Math.max(1, width - 1);
        int high = Math.max(1, height - 1);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                pixels[y * width + x] = pixel(color, 1);
            }
        }
    }

    private static void round(int[] pixels, int width, int height, Color fill, Color border) {
        double radius = (Math.min(width, height) - 1) / 2.0;
        double rim = Math.max(1, radius * 0.22);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double whole = coverage(x, y, radius, radius);
                double inner = coverage(x, y, radius, radius - rim);
                Color mixed = border.interpolate(fill, whole == 0 ? 0 : inner / whole);
                pixels[y * width + x] = pixel(mixed, whole);
            }
        }
    }

    private static double coverage(int x, int y, double center, double radius) {
        int inside = 0;
        for (int row = 0; row < FINE; row++) {
            for (int column = 0; column < FINE; column++) {
                double px = x + (column + 0.5) / FINE - center;
                double py = y + (row + 0.5) / FINE - center;
                if (px * px + py * py <= radius * radius) {
                    inside++;
                }
            }
        }
        return inside / (double) (FINE * FINE);
    }

    private static int pixel(Color color, double alpha) {
        int a = (int) Math.rint(alpha * 255);
        int r = (int) Math.rint(color.getRed() * a);
        int g = (int) Math.rint(color.getGreen() * a);
        int b = (int) Math.rint(color.getBlue() * a);
        return a << 24 | r << 16 | g << 8 | b;
    }
}
