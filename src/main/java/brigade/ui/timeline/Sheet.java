package brigade.ui.timeline;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.nio.IntBuffer;

/** A raster, and the image of its pixels. */
record Sheet(Raster raster, PixelBuffer<IntBuffer> buffer, Image image) {

    static Sheet of(int width, int height) {
        Raster raster = new Raster(width, height);
        PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(
                        raster.width(),
                        raster.height(),
                        IntBuffer.wrap(raster.pixels()),
                        PixelFormat.getIntArgbPreInstance());
        return new Sheet(raster, buffer, new WritableImage(buffer));
    }
}
