package brigade.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.FxToolkitExtension;
import brigade.ui.page.Controllers;
import brigade.ui.page.Reopened;
import brigade.ui.page.Texts;
import brigade.ui.page.Views;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@ExtendWith(FxToolkitExtension.class)
class BubblesTest {

    private static final double WIDE = 300;

    private final Bubbles bubbles = new Bubbles();
    private final Views views = new Views(new Texts(Locale.ENGLISH), new Controllers());
    private final Button anchor = new Button("model");
    private final Button beside = new Button("other");
    private final Button knob = new Button("knob");
    private final Pane card = new VBox(knob);
    private final List<String> asked = new ArrayList<>();
    private final StackPane page = new StackPane(anchor, beside);

    @BeforeEach
    void open(FxRobot robot, Stage stage) {
        robot.interact(() -> {
            StackPane.setAlignment(anchor, Pos.TOP_RIGHT);
            StackPane.setAlignment(beside, Pos.BOTTOM_LEFT);
            card.setPrefSize(WIDE, 200);
            stage.setScene(new Scene(bubbles.above(page), 600, 500));
            stage.show();
            anchor.requestFocus();
            Reopened controller = () -> asked.add("now");
            bubbles.of(views, _ -> new Views.View<>(card, controller)).open(anchor);
        });
    }

    @Test
    void standsBelowItsPlaceAndWithinThePage() {
        Bounds there = card.localToScene(card.getLayoutBounds());
        assertThat(there.getWidth()).isEqualTo(WIDE);
        assertThat(there.getMaxX()).isLessThanOrEqualTo(600);
        assertThat(there.getMinY())
                .isGreaterThanOrEqualTo(anchor.localToScene(anchor.getLayoutBounds()).getMaxY());
    }

    @Test
    void escapeClosesItAndGivesTheKeyboardBack(FxRobot robot) {
        assertThat(knob.isFocused()).isTrue();

        robot.interact(() -> knob.fireEvent(escape()));

        assertThat(seen(card)).isFalse();
        assertThat(anchor.isFocused()).isTrue();
    }

    @Test
    void aClickBesideClosesItAndOneWithinDoesNot(FxRobot robot) {
        robot.interact(() -> knob.fireEvent(press()));
        assertThat(seen(card)).isTrue();

        robot.interact(() -> beside.fireEvent(press()));
        assertThat(seen(card)).isFalse();
    }

    @Test
    void whatIsKeptAsksAnewWheneverItOpens(FxRobot robot) {
        robot.interact(() -> bubbles.toggle(anchor));
        assertThat(seen(card)).isFalse();

        robot.interact(() -> bubbles.toggle(anchor));

        assertThat(seen(card)).isTrue();
        assertThat(asked).hasSize(2);
    }

    private static boolean seen(Node node) {
        Node each = node;
        while (each != null && each.isVisible()) {
            each = each.getParent();
        }
        return each == null;
    }

    private static KeyEvent escape() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
    }

    private static MouseEvent press() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
