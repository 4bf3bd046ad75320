package brigade.ui.floor.drawing;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/**
 * How one of a crowd looks.
 *
 * @param face drawn where there is room for one; null for who has none
 * @param ink the colour of the face
 */
record Look(Color fill, Color rim, @Nullable Face face, Color ink) {}
