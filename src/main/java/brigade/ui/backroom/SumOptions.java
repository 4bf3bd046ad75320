package brigade.ui.backroom;

import javafx.scene.Node;

/** Opens the sum's options beside a node. */
@FunctionalInterface
public interface SumOptions {
    void open(Node anchor);
}
