package brigade.ui.floor.drawing;

import javafx.scene.text.Font;

/**
 * The few kinds of text on the floor.
 *
 * @param title a room's title
 * @param name a person's name
 * @param line what a person does, and other plain lines
 * @param small a number on a ticket or a table
 * @param figure the one large figure of a room
 */
public record Letters(Font title, Font name, Font line, Font small, Font figure) {

    /**
     * Letters for a size of plain text in pixels; {@code strong} is the family for names and
     * titles.
     */
    public static Letters of(String family, String strong, double size) {
        return new Letters(
                new Font(strong, rounded(size * 0.85)),
                new Font(strong, rounded(size * 0.92)),
                new Font(family, rounded(size * 0.85)),
                new Font(strong, rounded(size * 0.8)),
                new Font(strong, rounded(size * 1.5)));
    }

    /** Halves of a pixel keep letters crisp and sizes few. */
    private static double rounded(double size) {
        return Math.max(9.5, Math.rint(size * 2) / 2.0);
    }

    /** The height below a ring that a name takes. */
    public double nameHeight() {
        return Math.rint(name.getSize() * 1.45);
    }

    /** The height that the line below a name takes. */
    public double lineHeight() {
        return Math.rint(line.getSize() * 1.4);
    }
}
