package brigade.ui.floor.drawing;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A crowd as a picture of dots, one for each of it, in cells filled row by row. Thousands cost as
 * little as those whose look has changed: only their dots are painted, and only what was painted is
 * sent to the screen.
 */
public final class CrowdPicture extends ImageView {

    /** The look of an empty cell. */
    public static final int NOBODY = -1;

    private int width;
    private int height;
    private int columns;
    private int cellWidth;
    private int cellHeight;
    private int dotSize;
    private int[] pixels = new int[0];
    private byte[] shown = new byte[0];
    private int[][] dots = new int[0][];
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private final CrowdLooks looks;
    private Palette palette = Palette.usual();
    private int dirtyLeft;
    private int dirtyTop;
    private int dirtyRight;
    private int dirtyBottom;

    public CrowdPicture(CrowdLooks looks) {
        this.looks = looks;
        setManaged(false);
        setSmooth(false);
        setVisible(false);
    }

    /** The size in pixels of the screen, and how many of them are one of the scene. */
    public void size(int screenWidth, int screenHeight, double screenScale) {
        if (screenWidth == width && screenHeight == height) {
            return;
        }
        width = Math.max(1, screenWidth);
        height = Math.max(1, screenHeight);
        pixels = new int[width * height];
        buffer =
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        setImage(new WritableImage(buffer));
        setFitWidth(width / screenScale);
        setFitHeight(height / screenScale);
        columns = 0;
    }

    public void paint(Palette colors) {
        palette = colors;
        columns = 0;
    }

    /**
     * Shows so many cells of this size.
     *
     * @param dot the diameter of who is in a cell
     * @param look the number of the look of whoever is in a cell, or {@link #NOBODY}
     */
    public void show(
            int count, int inRow, int cellWide, int cellHigh, int dot, IntUnaryOperator look) {
        if (inRow != columns || cellWide != cellWidth || cellHigh != cellHeight || dot != dotSize) {
            columns = inRow;
            cellWidth = cellWide;
            cellHeight = cellHigh;
            dotSize = dot;
            startOver();
        }
        int cells = columns * (height / cellHeight);
        if (shown.length != cells) {
            shown = new byte[cells];
        }
        int filled = Math.min(count, cells);
        for (int i = 0; i < filled; i++) {
            set(i, (byte) (look.applyAsInt(i) + 1));
        }
        for (int i = filled; i < shown.length; i++) {
            set(i, (byte) 0);
        }
        send();
    }

    private void startOver() {
        Arrays.fill(pixels, 0);
        Arrays.fill(shown, (byte) 0);
        List<Look> all = looks.in(palette);
        dots = new int[all.size() + 1][];
        dots[0] = new int[cellWidth * cellHeight];
        for (int i = 0; i < all.size(); i++) {
            dots[i + 1] = Dot.draw(cellWidth, cellHeight, dotSize, all.get(i));
        }
        touch(0, 0, width, height);
    }

    private void set(int index, byte look) {
        if (shown[index] == look) {
            return;
        }
        shown[index] = look;
        int left = index % columns * cellWidth;
        int top = index / columns * cellHeight;
        int[] dot = dots[look];
        for (int row = 0; row < cellHeight; row++) {
            System.arraycopy(dot, row * cellWidth, pixels, (top + row) * width + left, cellWidth);
        }
        touch(left, top, left + cellWidth, top + cellHeight);
    }

    private void touch(int left, int top, int right, int bottom) {
        boolean clean = dirtyRight <= dirtyLeft;
        dirtyLeft = clean ? left : Math.min(dirtyLeft, left);
        dirtyTop = clean ? top : Math.min(dirtyTop, top);
        dirtyRight = clean ? right : Math.max(dirtyRight, right);
        dirtyBottom = clean ? bottom : Math.max(dirtyBottom, bottom);
    }

    private void send() {
        if (buffer != null && dirtyRight > dirtyLeft) {
            Rectangle2D dirty =
                    new Rectangle2D(
                            dirtyLeft, dirtyTop, dirtyRight - dirtyLeft, dirtyBottom - dirtyTop);
            buffer.updateBuffer(it -> dirty);
            dirtyRight = dirtyLeft;
        }
    }
}
