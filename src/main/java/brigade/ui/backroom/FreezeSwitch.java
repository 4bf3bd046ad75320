package brigade.ui.backroom;

import brigade.ui.page.Page;
import brigade.ui.page.Texts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import java.util.Optional;

/**
 * Asks, the first time, whether the UI thread shall really be blocked, and begins the freeze. UI
 * thread only.
 */
public final class FreezeSwitch {

    private final Page page;
    private final SumDesk desk;
    private final Freeze freeze;
    private final Window owner;
    private boolean warned;

    public FreezeSwitch(Page page, SumDesk desk, Freeze freeze, Window owner) {
        this.page = page;
        this.desk = desk;
        this.freeze = freeze;
        this.owner = owner;
    }

    ReadOnlyBooleanProperty underWayProperty() {
        return freeze.underWayProperty();
    }

    /** Returns whether the freeze begins. */
    public boolean ask() {
        long rate = page.gauges().at("sum rate", page.trace().end(), 0);
        FreezePlan plan = FreezePlan.of(desk.count(), (double) rate);
        if (!warned && !confirmed(plan)) {
            return false;
        }
        warned = true;
        freeze.begin(plan.request());
        return true;
    }

    private boolean confirmed(FreezePlan plan) {
        Texts texts = page.texts();
        ButtonType go = new ButtonType(texts.of("freeze.go"), ButtonBar.ButtonData.OK_DONE);
        ButtonType stay =
                new ButtonType(texts.of("freeze.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert =
                new Alert(
                        Alert.AlertType.WARNING,
                        texts.of(
                                "freeze.text",
                                page.units().duration(plan.nanos()),
                                plan.request().rounds()),
                        go,
                        stay);
        alert.initOwner(owner);
        alert.setTitle(texts.of("freeze.title"));
        alert.setHeaderText(texts.of("freeze.header"));
        return alert.showAndWait().equals(Optional.of(go));
    }
}
