package brigade.ui.restaurant;

import brigade.server.Model;
import brigade.ui.page.Cadence;
import brigade.ui.page.PageView;
import brigade.ui.page.PopOver;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;

import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.text.Text;

/**
 * What a person can change about the restaurant, in the window's bar: who serves, and who comes.
 */
public final class BarController implements PageView {

    private final TraceSession session;
    private final ObservableBooleanValue roomy;
    private final PopOver staff;
    private final PopOver customers;
    private final Cadence cadence = Cadence.perSecond(4);

    @FXML Button staffButton;
    @FXML Button customersButton;
    @FXML Text modelLabel;
    @FXML Text modelValue;
    @FXML Text customersValue;

    /**
     * For the page of the restaurant.
     *
     * @param roomy whether the bar has room for words
     */
    public BarController(
            TraceSession session, ObservableBooleanValue roomy, PopOver staff, PopOver customers) {
        this.session = session;
        this.roomy = roomy;
        this.staff = staff;
        this.customers = customers;
    }

    @FXML
    void initialize() {
        customersButton.setAccessibleText(session.texts().of("knobs.customers.open"));
        staff.prepare(staffButton);
        customers.prepare(customersButton);
        roomy.subscribe(room -> {
            cadence.reset();
            Room.give(modelLabel, room);
        });
    }

    @Override
    public void show(long t) {
        if (cadence.due(t)) {
            Texts texts = session.texts();
            customersValue.setText(CustomersFace.at(session, t));
            Model now = ModelFace.at(session.gauges(), t);
            String model = ModelFace.name(now, texts);
            modelValue.setText(roomy.get() ? model : ModelFace.figure(now, texts));
            staffButton.setAccessibleText(texts.of("knobs.staff.open", model));
        }
    }

    @FXML
    void openStaff() {
        staff.open(staffButton);
    }

    @FXML
    void openCustomers() {
        customers.open(customersButton);
    }
}
