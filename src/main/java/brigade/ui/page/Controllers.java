package brigade.ui.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How the controller of each class that a view names is made. UI thread only. */
public final class Controllers {

    private final Map<Class<?>, Function<Views, ?>> makers = new HashMap<>();

    /**
     * Says how one is made.
     *
     * @param maker is given the views that it is made for, from which it may take others
     */
    public <C> Controllers add(Class<C> type, Function<Views, ? extends C> maker) {
        makers.put(type, maker);
        return this;
    }

    Map<Class<?>, Function<Views, ?>> makers() {
        return Map.copyOf(makers);
    }
}
