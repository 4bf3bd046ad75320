package brigade.ui.lesson;

import brigade.ui.page.Room;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * The keys of a lesson while its card is seen: Page Down and Page Up as clickers have them, 1 to 9
 * answer, Enter does what has the focus in the card, and Escape ends the lesson.
 */
final class LessonKeys {

    private final Node card;
    private final Steps steps;

    /** One object: a scene lets go only of what it was given. */
    private final EventHandler<KeyEvent> handler = this::key;

    /** What the keys do; each returns whether it did something. */
    interface Steps {

        boolean on();

        boolean off();

        boolean choose(int choice);

        /** Ends the lesson, unless Escape is about something else. */
        boolean escape();
    }

    private LessonKeys(Node card, Steps steps) {
        this.card = card;
        this.steps = steps;
    }

    /** Listens in the window of a card. */
    static void attach(Node card, Steps steps) {
        LessonKeys keys = new LessonKeys(card, steps);
        card.sceneProperty().subscribe(keys::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene next) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
        }
        if (next != null) {
            next.addEventFilter(KeyEvent.KEY_PRESSED, handler);
        }
    }

    private void key(KeyEvent key) {
        boolean plain =
                !key.isShortcutDown()
                        && !key.isAltDown()
                        && !key.isShiftDown()
                        && !key.isControlDown();
        if (plain && pageSeen() && act(key.getCode())) {
            key.consume();
        }
    }

    /** The inspector may have the room of the card meanwhile. */
    private boolean pageSeen() {
        return card.getParent() != null && Room.seen(card.getParent());
    }

    private boolean act(KeyCode code) {
        return switch (code) {
            case PAGE_DOWN -> steps.on();
            case PAGE_UP -> steps.off();
            case ESCAPE -> steps.escape();
            case ENTER -> fire();
            default -> code.isDigitKey() && !writing() && steps.choose(digit(code) - 1);
        };
    }

    private static int digit(KeyCode code) {
        return code.getName().charAt(code.getName().length() - 1) - '0';
    }

    private boolean writing() {
        return owner() instanceof TextInputControl;
    }

    private @Nullable Node owner() {
        return card.getScene().getFocusOwner();
    }

    private boolean fire() {
        Node owner = owner();
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each == card && owner instanceof ButtonBase button) {
                button.fire();
                return true;
            }
        }
        return false;
    }
}
