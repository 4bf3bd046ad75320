package brigade.ui.file;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an image as PNG, without the desktop classes of AWT: they would cost start-up time and
 * memory.
 */
public final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHANNELS = 3;

    private final Image image;

    public PngFile(Image image) {
        this.image = image;
    }

    /** Writes it and closes {@code out}. Any thread, once the image is complete. */
    public void write(OutputStream out) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        try (DataOutputStream png = new DataOutputStream(out)) {
            png.write(SIGNATURE);
            byte[] header =
                    ByteBuffer.allocate(13)
                            .putInt(width)
                            .putInt(height)
                            .put(new byte[] {8, 2, 0, 0, 0})
                            .array();
            chunk(png, "IHDR", header);
            chunk(png, "IDAT", rows(width, height));
            chunk(png, "IEND", new byte[0]);
        }
    }

    private byte[] rows(int width, int height) throws IOException {
        PixelReader pixels = image.getPixelReader();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 18);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[1 + width * CHANNELS];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int argb = pixels.getArgb(x, y);
                    row[1 + x * CHANNELS] = (byte) (argb >> 16);
                    row[2 + x * CHANNELS] = (byte) (argb >> 8);
                    row[3 + x * CHANNELS] = (byte) argb;
                }
                deflater.write(row);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeInt(data.length);
        png.write(name);
        png.write(data);
        png.writeInt((int) crc.getValue());
    }
}
