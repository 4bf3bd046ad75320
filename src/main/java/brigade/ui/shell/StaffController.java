package brigade.ui.shell;

import brigade.server.Role;
import brigade.ui.page.Desk;
import brigade.ui.page.Knob;
import brigade.ui.page.Texts;

import javafx.fxml.FXML;

/** The knobs of staff and queues. */
public final class StaffController {

    private final Desk desk;
    private final Texts texts;

    @FXML private KnobRow cooks;
    @FXML private KnobRow servers;
    @FXML private KnobRow cashiers;
    @FXML private KnobRow pans;
    @FXML private KnobRow door;
    @FXML private KnobRow rail;
    @FXML private KnobRow pass;
    @FXML private KnobRow bills;

    public StaffController(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        set(cooks, Knob.COOKS);
        set(servers, Knob.SERVERS);
        set(cashiers, Knob.CASHIERS);
        set(pans, Knob.PANS);
        set(door, Knob.DOOR);
        set(rail, Knob.RAIL);
        set(pass, Knob.PASS);
        set(bills, Knob.BILLS);
    }

    private void set(KnobRow row, Knob knob) {
        row.set(knob, desk.value(knob), texts, value -> desk.turn(knob, value));
    }

    @FXML
    private void spoil() {
        desk.spoil(Role.COOK);
    }
}
