package brigade.ui.lesson;

import javafx.scene.layout.Region;

/**
 * Makes the letters of a card as large as it has room for: they are read from the last row, too.
 */
final class LetterSize {

    /** So many lines are in the card of the longest step. */
    private static final double LINES = 43;

    /** So many letters are in a line of it. */
    private static final double LETTERS = 24;

    private static final double LEAST = 13;
    private static final double MOST = 26;

    private LetterSize() {}

    /** From now on, whenever the card changes its size. */
    static void of(Region card) {
        card.widthProperty().subscribe(_ -> fit(card));
        card.heightProperty().subscribe(_ -> fit(card));
    }

    private static void fit(Region card) {
        card.setStyle("-fx-font-size: " + pixels(card.getWidth(), card.getHeight()) + "px");
    }

    /** The size of letters for a card of that size, pixels. */
    static long pixels(double width, double height) {
        return Math.round(Math.clamp(Math.min(width / LETTERS, height / LINES), LEAST, MOST));
    }
}
