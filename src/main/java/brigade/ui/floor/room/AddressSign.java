package brigade.ui.floor.room;

import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.ArrayList;
import java.util.List;

/** The sign beside the street door: where a client orders, while clients can. A click copies it. */
final class AddressSign {

    private final Studio studio;
    private final FittedText address = new FittedText(HPos.LEFT);
    private final FittedText hint = new FittedText(HPos.LEFT);
    private int shown;

    AddressSign(Studio studio) {
        this.studio = studio;
        address.setMouseTransparent(false);
        address.setCursor(Cursor.HAND);
        address.setAccessibleRole(AccessibleRole.HYPERLINK);
        address.setOnMouseClicked(click -> {
            copy();
            click.consume();
        });
        studio.walls().getChildren().addAll(address, hint);
        say(List.of(), List.of());
    }

    /** Places it above {@code bottom}; returns the height that it takes from the room. */
    double layout(Box room, double bottom) {
        double em = studio.metrics().em();
        address.setFont(studio.letters().line());
        hint.setFont(studio.letters().line());
        address.at(room.x(), bottom - em * 1.7, room.width());
        hint.at(room.x(), bottom - em * 0.4, room.width());
        return shown == 0 ? 0 : em * 3;
    }

    void paint() {
        address.setFill(studio.palette().of(Tone.SELECTED));
        hint.setFill(studio.palette().of(Tone.INK_2));
    }

    /** True if the room it takes has changed. */
    boolean show(int port) {
        if (port == shown) {
            return false;
        }
        boolean room = (port == 0) != (shown == 0);
        shown = port;
        if (port == 0) {
            say(List.of(), List.of());
        } else {
            say(addresses(port), studio.wording().all("door.http"));
        }
        return room;
    }

    private static List<String> addresses(int port) {
        String whole = whole(port);
        List<String> lengths = new ArrayList<>();
        lengths.add(whole);
        lengths.add(whole.substring("http://".length()));
        lengths.add("127.0.0.1:" + port);
        return lengths;
    }

    private static String whole(int port) {
        return "http://127.0.0.1:" + port + "/order";
    }

    private void say(List<String> addresses, List<String> hints) {
        boolean visible = !addresses.isEmpty();
        address.setVisible(visible);
        hint.setVisible(visible);
        if (visible) {
            address.show(addresses);
            address.setAccessibleText(addresses.getFirst());
            hint.show(hints);
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(whole(shown));
        Clipboard.getSystemClipboard().setContent(content);
        hint.show(studio.wording().all("door.http.copied"));
    }
}
