package brigade.ui.page;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What the window has as long as it is open, lent to a page that comes and goes. The page hears
 * what changes, but who listens to the window itself is kept by it for ever, and the page's trace
 * with him: a listener here is kept by the page alone. UI thread only.
 */
public final class Lent {

    private Lent() {}

    /** Always has the value of the window's. Whoever needs it keeps it. */
    public static BooleanProperty of(BooleanProperty ofWindow) {
        BooleanProperty own = new SimpleBooleanProperty();
        own.bind(ofWindow); // which knows the one that is bound by a weak reference
        return own;
    }

    /** Always has the value of the window's. Whoever needs it keeps it. */
    public static <T> ObjectProperty<T> of(ObservableValue<T> ofWindow) {
        ObjectProperty<T> own = new SimpleObjectProperty<>();
        own.bind(ofWindow);
        return own;
    }
}
