package brigade.ui.compare;

import brigade.ui.page.Enlargeable;
import brigade.ui.theme.Palette;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

/**
 * A picture as large as it is given room, drawn anew only when something about it changes. UI
 * thread only.
 */
abstract class DrawnView extends Region implements Enlargeable {

    private final ReadOnlyObjectProperty<Palette> palette;
    private final Canvas canvas = new Canvas();
    private int scale = 1;
    private double zoom = 1;

    DrawnView(ReadOnlyObjectProperty<Palette> palette) {
        this.palette = palette;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        palette.addListener(_ -> draw());
    }

    /** Draws all of it on what has been cleared. */
    abstract void draw(CanvasPen pen);

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != scale * getWidth() || canvas.getHeight() != scale * getHeight()) {
            canvas.setWidth(scale * getWidth());
            canvas.setHeight(scale * getHeight());
            draw();
        }
    }

    @Override
    public void enlarge(int times) {
        scale = times;
        canvas.getTransforms().setAll(Transform.scale(1.0 / times, 1.0 / times));
        layoutChildren();
    }

    /** Draws all of it so many times as large: it is read from far away. */
    void zoom(double times) {
        zoom = times;
        draw();
    }

    /** How large it is drawn; lengths of what is drawn are multiplied by this. */
    final double zoom() {
        return zoom;
    }

    /** Something has changed. */
    final void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        double factor = scale * zoom;
        g.setTransform(factor, 0, 0, factor, 0, 0);
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (canvas.getWidth() > 1) {
            draw(new CanvasPen(g, palette.get()));
        }
    }
}
