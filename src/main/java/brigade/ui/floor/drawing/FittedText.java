package brigade.ui.floor.drawing;

import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.List;

/**
 * A line of text that says as much as fits: of several wordings, longest first, the first that is
 * not wider than its place. Laid out only when the words, the font or the place change.
 */
public final class FittedText extends Text {

    private static final String ELLIPSIS = "…";

    /** Fewer letters before the ellipsis say nothing. */
    private static final int LEAST = 5;

    private final HPos align;
    private List<String> wordings = List.of();
    private double room = Double.MAX_VALUE;
    private double anchor;

    /** A text that keeps its left edge, middle or right edge where {@link #at} says. */
    public FittedText(HPos align) {
        this.align = align;
        setManaged(false);
        setMouseTransparent(true);
        // A font that is set before the first look at the style sheets is kept by all later ones.
        setFont(Font.getDefault());
        fontProperty().subscribe(this::refit);
    }

    /** Where the baseline goes, and how wide the text may be. */
    public void at(double x, double baseline, double width) {
        anchor = x;
        setY(Math.rint(baseline));
        if (width != room) {
            room = width;
            refit();
        } else {
            anchor();
        }
    }

    /** Shows the first of the wordings that fits. */
    public void show(List<String> longestFirst) {
        if (!longestFirst.equals(wordings)) {
            wordings = longestFirst;
            refit();
        }
    }

    public void show(String wording) {
        if (wordings.size() != 1 || !wordings.getFirst().equals(wording)) {
            wordings = List.of(wording);
            refit();
        }
    }

    /** The width of what is shown. */
    public double width() {
        return getLayoutBounds().getWidth();
    }

    private void refit() {
        if (wordings.isEmpty()) {
            return;
        }
        for (String wording : wordings) {
            if (fits(wording)) {
                anchor();
                return;
            }
        }
        shorten(wordings.getLast());
        anchor();
    }

    private boolean fits(String wording) {
        if (!wording.equals(getText())) {
            setText(wording);
        }
        return width() <= room;
    }

    private void shorten(String wording) {
        int end = wording.length() - 1;
        while (end >= LEAST && !fits(wording.substring(0, end).stripTrailing() + ELLIPSIS)) {
            end--;
        }
        if (end < LEAST) {
            setText("");
        }
    }

    private void anchor() {
        Bounds bounds = getLayoutBounds();
        double x =
                switch (align) {
                    case LEFT -> anchor;
                    case CENTER -> anchor - bounds.getWidth() / 2;
                    case RIGHT -> anchor - bounds.getWidth();
                };
        if (Math.abs(getX() - x) >= 0.5) {
            setX(Math.rint(x));
        }
    }
}
