package brigade.ui.restaurant;

import brigade.restaurant.Pace;
import brigade.ui.page.FailureWords;
import brigade.ui.page.PageView;
import brigade.ui.page.Reopened;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

import org.controlsfx.control.ToggleSwitch;

import java.util.Locale;
import java.util.function.Consumer;

/** The knobs of customers, pace and doors, and a client who hangs up. */
public final class CustomersController implements PageView, Reopened {

    private final RestaurantCommands commands;
    private final Texts texts;
    private final Accidents accidents;
    private final FailureWords words;
    private final Consumer<Pace> onPace;

    @FXML ToggleGroup paces;
    @FXML KnobRow customers;
    @FXML MixChoice menu;
    @FXML ToggleSwitch arrivals;
    @FXML ToggleSwitch doors;
    @FXML ToggleButton teaching;
    @FXML ToggleButton brisk;
    @FXML ToggleButton full;
    @FXML Label paceHint;
    @FXML AccidentRow hangUp;
    @FXML HttpDoorController httpDoorController;

    /**
     * Turns the knobs of a commands.
     *
     * @param onPace told what the person chose
     */
    public CustomersController(
            TraceSession session,
            RestaurantCommands commands,
            Accidents accidents,
            Consumer<Pace> onPace) {
        this.commands = commands;
        this.accidents = accidents;
        this.onPace = onPace;
        texts = session.texts();
        words = new FailureWords(session.trace(), texts);
    }

    @FXML
    void initialize() {
        customers.set(
                Knob.CUSTOMERS,
                commands.value(Knob.CUSTOMERS),
                texts,
                value -> commands.turn(Knob.CUSTOMERS, value));
        menu.set(commands, texts);
        hangUp.set(Accident.CLIENT, accidents, texts);
        teaching.setUserData(Pace.TEACHING);
        brisk.setUserData(Pace.BRISK);
        full.setUserData(Pace.FULL);
        reopened();
        arrivals.selectedProperty().subscribe((_, on) -> commands.arrivals(on));
        doors.selectedProperty().subscribe((_, open) -> commands.doors(open));
    }

    @Override
    public void reopened() {
        customers.show(commands.value(Knob.CUSTOMERS));
        menu.show(commands, texts);
        arrivals.setSelected(commands.arrivals());
        doors.setSelected(commands.doorsOpen());
        httpDoorController.reopened();
        showPace();
    }

    @FXML
    void paceChosen() {
        if (paces.getSelectedToggle() != null
                && paces.getSelectedToggle().getUserData() instanceof Pace pace) {
            commands.pace(pace);
            onPace.accept(pace);
        }
        showPace();
    }

    private void showPace() {
        Pace now = commands.pace();
        paces.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == now)
                .forEach(paces::selectToggle);
        paceHint.setText(texts.of("pace.hint." + now.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void show(long t) {
        hangUp.show(Accident.CLIENT, accidents, texts, words);
    }

    @FXML
    void crowd100() {
        commands.crowd(100);
    }

    @FXML
    void crowd10000() {
        commands.crowd(10_000);
    }
}
