package brigade.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.nio.IntBuffer;

/** Pixels to compare; a difference is told without listing a million of them. */
record Picture(int width, int height, IntBuffer pixels) {

    static Picture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Picture(width, height, IntBuffer.wrap(pixels));
    }

    @Override
    public String toString() {
        return width + " × " + height + " pixels";
    }
}
