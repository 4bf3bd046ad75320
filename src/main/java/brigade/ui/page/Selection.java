package brigade.ui.page;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The same thing is selected everywhere: floor, timeline, inspector. UI thread only. */
public final class Selection {

    private final ObjectProperty<Selected> selected = new SimpleObjectProperty<>(Selected.NOTHING);
    private final BooleanProperty following = new SimpleBooleanProperty();

    public Selection() {
        selected.subscribe(_ -> following.set(false));
    }

    /**
     * Whether what is selected is also held close: its lane stands first and large. Ends when
     * something else is selected.
     */
    public BooleanProperty followingProperty() {
        return following;
    }

    public Selected get() {
        return selected.get();
    }

    public ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selected;
    }

    public void lane(int lane) {
        selected.set(new Selected.OneLane(lane));
    }

    public void order(int order) {
        selected.set(new Selected.OneOrder(order));
    }

    public void clear() {
        selected.set(Selected.NOTHING);
    }

    /** Whether this lane is the one. */
    public boolean isLane(int lane) {
        return selected.get() instanceof Selected.OneLane(int id) && id == lane;
    }
}
