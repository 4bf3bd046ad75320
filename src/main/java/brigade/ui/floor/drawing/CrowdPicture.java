package brigade.ui.floor.drawing;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A crowd as a picture of dots, one for each of it, in cells filled row by row. Thousands cost as
 * little as those whose look has changed: only their dots are painted, and only the bands of the
 * picture that they are in are drawn again.
 */
public final class CrowdPicture extends Group {

    /** The look of an empty cell. */
    public static final int NOBODY = -1;

    /** The height of a band, in pixels of the scene. */
    private static final int BAND = 64;

    private int width;
    private int height;
    private int columns;
    private int cellWidth;
    private int cellHeight;
    private int dotSize;
    private int bandHeight = BAND;
    private List<Band> bands = List.of();
    private byte[] shown = new byte[0];
    private int[][] dots = new int[0][];
    private final CrowdLooks looks;
    private FloorColors palette = FloorColors.usual();

    public CrowdPicture(CrowdLooks looks) {
        this.looks = looks;
        setManaged(false);
        setVisible(false);
    }

    /** The size in pixels of the screen, and how many of them are one of the scene. */
    public void size(int screenWidth, int screenHeight, double screenScale) {
        if (screenWidth == width && screenHeight == height) {
            return;
        }
        width = Math.max(1, screenWidth);
        height = Math.max(1, screenHeight);
        bandHeight = (int) Math.round(BAND * screenScale);
        bands = new ArrayList<>();
        for (int top = 0; top < height; top += bandHeight) {
            Band band = new Band(width, Math.min(bandHeight, height - top), screenScale);
            band.view.setY(top / screenScale);
            bands.add(band);
        }
        getChildren().setAll(bands.stream().map(band -> band.view).toList());
        columns = 0;
    }

    public void paint(FloorColors colors) {
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
        bands.forEach(Band::send);
    }

    private void startOver() {
        bands.forEach(Band::clear);
        Arrays.fill(shown, (byte) 0);
        List<Look> all = looks.in(palette);
        dots = new int[all.size() + 1][];
        dots[0] = new int[cellWidth * cellHeight];
        for (int i = 0; i < all.size(); i++) {
            dots[i + 1] = Dot.draw(cellWidth, cellHeight, dotSize, all.get(i));
        }
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
            bands.get((top + row) / bandHeight)
                    .draw(dot, row * cellWidth, cellWidth, left, (top + row) % bandHeight);
        }
    }

    /** Some lines of the picture, and which part of them has changed. */
    private static final class Band {

        private final int width;
        private final int height;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final ImageView view;
        private int dirtyLeft;
        private int dirtyTop;
        private int dirtyRight;
        private int dirtyBottom;

        Band(int width, int height, double screenScale) {
            this.width = width;
            this.height = height;
            pixels = new int[width * height];
            buffer =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(pixels),
                            PixelFormat.getIntArgbPreInstance());
            view = new ImageView(new WritableImage(buffer));
            view.setSmooth(false);
            view.setFitWidth(width / screenScale);
            view.setFitHeight(height / screenScale);
        }

        void clear() {
            Arrays.fill(pixels, 0);
            touch(0, 0, width, height);
        }

        void draw(int[] colors, int from, int count, int x, int y) {
            System.arraycopy(colors, from, pixels, y * width + x, count);
            touch(x, y, x + count, y + 1);
        }

        private void touch(int left, int top, int right, int bottom) {
            boolean clean = dirtyRight <= dirtyLeft;
            dirtyLeft = clean ? left : Math.min(dirtyLeft, left);
            dirtyTop = clean ? top : Math.min(dirtyTop, top);
            dirtyRight = clean ? right : Math.max(dirtyRight, right);
            dirtyBottom = clean ? bottom : Math.max(dirtyBottom, bottom);
        }

        void send() {
            if (dirtyRight > dirtyLeft) {
                Rectangle2D dirty =
                        new Rectangle2D(
                                dirtyLeft,
                                dirtyTop,
                                dirtyRight - dirtyLeft,
                                dirtyBottom - dirtyTop);
                buffer.updateBuffer(_ -> dirty);
                dirtyRight = dirtyLeft;
            }
        }
    }
}
