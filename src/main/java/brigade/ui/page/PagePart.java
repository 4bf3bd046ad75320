package brigade.ui.page;

import javafx.scene.layout.Region;

/** A part of a page: what is seen, and what shows an instant in it. */
public record PagePart(Region node, PageView view) {}
