package brigade.ui.shell;

import brigade.ui.page.PageView;

import javafx.scene.Node;

/** The floor as the page takes it in: something to show, and how. */
public record FloorPart(Node node, PageView view) {}
