package brigade.ui.page;

import javafx.scene.Node;

/** What opens at a node of the page. UI thread only. */
public interface PopOver {

    /** Says that it will open at a node: it is made when there is time. */
    void prepare(Node anchor);

    /** Opens it at a node, or closes it when it is open there. */
    void open(Node anchor);
}
