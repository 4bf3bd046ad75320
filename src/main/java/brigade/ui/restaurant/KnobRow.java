package brigade.ui.restaurant;

import brigade.ui.page.Texts;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;

/**
 * A knob: its name, a slider, a field to type in, and one clear line when what was typed is not
 * allowed.
 */
public final class KnobRow extends VBox {

    private final Label name = new Label();
    private final Slider slider = new Slider(0, 1, 0);
    private final TextField field = new TextField();
    private final Label message = new Label();
    private KnobScale scale = new KnobScale(Knob.COOKS, Locale.ROOT);
    private DoubleConsumer onTurn = _ -> {};
    private double value;
    private boolean following;

    public KnobRow() {
        getStyleClass().add("knob-row");
        message.getStyleClass().add("field-error");
        field.getStyleClass().add("knob-field");
        name.getStyleClass().add("knob-name");
        HBox row = new HBox(name, slider, field);
        row.getStyleClass().add("knob-line");
        slider.getStyleClass().add("small");
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().addAll(row, message);
        slider.valueProperty()
                .subscribe(place -> {
                    if (!following) {
                        turn(scale.valueAt(place.doubleValue()));
                    }
                });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        field.setOnAction(_ -> typed());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        typed();
                    }
                });
        clearMessage();
    }

    /** Says which knob this is, its value, and whom to tell. */
    void set(Knob knob, double now, Texts texts, DoubleConsumer handler) {
        String key = "knob." + knob.name().toLowerCase(Locale.ROOT);
        scale = new KnobScale(knob, texts.locale());
        onTurn = handler;
        name.setText(texts.of(key));
        slider.setAccessibleText(texts.of(key));
        field.setAccessibleText(texts.of(key));
        message.setText(
                texts.of("knob.allowed", scale.write(knob.least()), scale.write(knob.most())));
        show(now);
    }

    /** Calls the knob something else. */
    void rename(String text) {
        name.setText(text);
        slider.setAccessibleText(text);
        field.setAccessibleText(text);
    }

    private void turn(double next) {
        if (next != value) {
            show(next);
            onTurn.accept(next);
        }
    }

    /** Shows a value, and tells nobody. */
    void show(double next) {
        value = next;
        following = true;
        slider.setValue(scale.placeOf(next));
        following = false;
        field.setText(scale.write(next));
        clearMessage();
    }

    private void typed() {
        OptionalDouble typed = scale.parse(field.getText());
        message.setVisible(typed.isEmpty());
        message.setManaged(typed.isEmpty());
        typed.ifPresent(this::turn);
    }

    private void clearMessage() {
        message.setVisible(false);
        message.setManaged(false);
    }

    private void step(KeyEvent event) {
        int direction =
                event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.UP
                        ? 1
                        : event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.DOWN
                                ? -1
                                : 0;
        if (direction != 0) {
            turn(scale.step(value, direction));
            event.consume();
        }
    }
}
