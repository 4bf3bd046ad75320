package brigade.ui.floor.painting;

import javafx.scene.Group;
import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Nodes of a kind that come and go: made when first needed, hidden when not, used again. */
public final class Pool<T extends Node> {

    private final Group layer;
    private final Supplier<T> maker;
    private final List<T> nodes = new ArrayList<>();

    public Pool(Group layer, Supplier<T> maker) {
        this.layer = layer;
        this.maker = maker;
    }

    /** The node with a number from 0, visible. */
    public T show(int index) {
        T node = get(index);
        if (!node.isVisible()) {
            node.setVisible(true);
        }
        return node;
    }

    /** The node with a number from 0, visible or not. */
    public T get(int index) {
        while (nodes.size() <= index) {
            T node = maker.get();
            nodes.add(node);
            layer.getChildren().add(node);
        }
        return nodes.get(index);
    }

    /** Hides all from a number on. */
    public void hideFrom(int index) {
        for (int i = index; i < nodes.size(); i++) {
            if (nodes.get(i).isVisible()) {
                nodes.get(i).setVisible(false);
            }
        }
    }

    public void each(Consumer<T> visitor) {
        nodes.forEach(visitor);
    }
}
