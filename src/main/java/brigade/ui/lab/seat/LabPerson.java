package brigade.ui.lab.seat;

import brigade.trace.Activity;
import brigade.ui.floor.drawing.Detail;
import brigade.ui.floor.drawing.FloorColors;
import brigade.ui.floor.drawing.Hat;
import brigade.ui.floor.drawing.Letters;
import brigade.ui.floor.drawing.StaffFigure;
import brigade.ui.lab.model.LabThreadState;
import brigade.ui.theme.Palette;

import javafx.scene.layout.Pane;

import java.util.Locale;

/** A thread as a person of the house, in the ring of what it does. UI thread only. */
final class LabPerson extends Pane {
    private static final Letters LETTERS = Letters.of("Inter", "Inter SemiBold", 13);

    private final StaffFigure figure;

    /**
     * @param name of the thread, which tells what the person wears
     * @param size of the ring, pixels
     */
    LabPerson(String name, int variant, double size, Palette palette) {
        figure = new StaffFigure(hat(name), variant, colors(palette));
        figure.setFocusTraversable(false);
        figure.setMouseTransparent(true);
        figure.fit(size, Detail.BARE, size, LETTERS);
        figure.place(size / 2, size / 2);
        setMinSize(size, size);
        setMaxSize(size, size);
        getChildren().add(figure);
    }

    /** Its ring tells what the thread does. */
    void show(LabThreadState thread) {
        figure.show(activity(thread), -1);
    }

    /** What a thread does, in the words of all pages. */
    static Activity activity(LabThreadState thread) {
        if (thread.ended()) {
            return Activity.IDLE;
        }
        if (thread.free()) {
            return Activity.RUNNING;
        }
        return switch (thread.action()) {
            case "LOCK" -> Activity.BLOCKED;
            case "SLEEP" -> Activity.SLEEPING;
            default -> Activity.WAITING;
        };
    }

    private static Hat hat(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (word.matches(".*(cook|chef|kitchen|mover|baker).*")) {
            return Hat.TOQUE;
        }
        if (word.matches(".*(cashier|till).*")) {
            return Hat.CAP;
        }
        if (word.matches("main|.*(manager|boss|owner).*")) {
            return Hat.SUIT;
        }
        return word.matches(".*(guest|customer).*") ? Hat.BAREHEADED : Hat.BOW_TIE;
    }

    private static FloorColors colors(Palette palette) {
        return new FloorColors(tone ->
                switch (tone) {
                    case RUNNING -> palette.fill(Activity.RUNNING);
                    case WAITING -> palette.fill(Activity.WAITING);
                    case BLOCKED -> palette.fill(Activity.BLOCKED);
                    case SLEEPING -> palette.fill(Activity.SLEEPING);
                    case IDLE -> palette.fill(Activity.IDLE);
                    case DISC -> palette.card();
                    case TRACK -> palette.line();
                    default -> tone.usual();
                });
    }
}
