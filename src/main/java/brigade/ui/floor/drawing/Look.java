package brigade.ui.floor.drawing;

import javafx.scene.paint.Color;

/** The colours of a dot that stands for one of a crowd: what fills it, and its rim. */
public record Look(Color fill, Color rim) {}
