package brigade.ui.restaurant;

import brigade.server.Model;
import brigade.ui.page.PageView;
import brigade.ui.page.Reopened;
import brigade.ui.page.Texts;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

import org.controlsfx.control.ToggleSwitch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The choice of the server model, the knobs of its staff and queues, and what can go wrong. */
public final class StaffController implements PageView, Reopened {

    private final RestaurantCommands commands;
    private final Texts texts;
    private final Map<Knob, KnobRow> rows = new EnumMap<>(Knob.class);

    @FXML ModelChoice model;
    @FXML Label staff;
    @FXML KnobRow cooks;
    @FXML KnobRow servers;
    @FXML KnobRow cashiers;
    @FXML KnobRow processes;
    @FXML KnobRow crowd;
    @FXML KnobRow pans;
    @FXML KnobRow connections;
    @FXML ToggleSwitch heavyOnLoop;
    @FXML KnobRow door;
    @FXML KnobRow rail;
    @FXML KnobRow pass;
    @FXML KnobRow bills;
    @FXML AccidentsController accidentsController;

    public StaffController(RestaurantCommands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        rows.put(Knob.COOKS, cooks);
        rows.put(Knob.SERVERS, servers);
        rows.put(Knob.CASHIERS, cashiers);
        rows.put(Knob.PROCESSES, processes);
        rows.put(Knob.CROWD, crowd);
        rows.put(Knob.PANS, pans);
        rows.put(Knob.CONNECTIONS, connections);
        rows.put(Knob.DOOR, door);
        rows.put(Knob.RAIL, rail);
        rows.put(Knob.PASS, pass);
        rows.put(Knob.BILLS, bills);
        rows.forEach((knob, row) ->
                row.set(knob, commands.value(knob), texts, value -> commands.turn(knob, value)));
        model.offer(List.of(Model.values()), commands.model(), texts, this::choose);
        reopened();
        heavyOnLoop.selectedProperty().subscribe((_, on) -> commands.heavyOnLoop(on));
    }

    @Override
    public void reopened() {
        rows.forEach((knob, row) -> row.show(commands.value(knob)));
        model.show(commands.model(), texts);
        heavyOnLoop.setSelected(commands.heavyOnLoop());
        show(commands.model());
    }

    private void choose(Model chosen) {
        commands.model(chosen);
        show(chosen);
    }

    private void show(Model chosen) {
        Set<Knob> heeded = ModelKnobs.of(chosen);
        rows.forEach((knob, row) -> {
            row.setVisible(heeded.contains(knob));
            row.setManaged(heeded.contains(knob));
        });
        boolean alone = chosen == Model.SINGLE_THREAD;
        staff.setVisible(!alone);
        staff.setManaged(!alone);
        boolean loop = chosen == Model.EVENT_LOOP;
        heavyOnLoop.setVisible(loop);
        heavyOnLoop.setManaged(loop);
        cooks.rename(texts.of(loop ? "knob.workers" : "knob.cooks"));
    }

    @Override
    public void show(long t) {
        accidentsController.show(t);
    }
}
