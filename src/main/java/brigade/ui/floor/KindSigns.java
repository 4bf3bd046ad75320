package brigade.ui.floor;

import brigade.ui.floor.drawing.KindSign.Sign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signs on tickets and plates, by the kind of their order. */
final class KindSigns {

    /** More tickets than these at once do not show their signs: they are too small to be read. */
    private static final int MOST = 40;

    private KindSigns() {}

    /** The kinds of the orders on rail and pass that are no dishes. */
    static Map<Integer, String> onCounter(KindReader kinds, CounterState rail, CounterState pass) {
        List<Integer> orders = new ArrayList<>(rail.orders());
        orders.addAll(pass.orders());
        Map<Integer, String> known = new HashMap<>();
        for (int order : orders.size() > MOST ? List.<Integer>of() : orders) {
            String kind = kinds.of(order);
            if (of(kind) != Sign.NONE) {
                known.put(order, kind);
            }
        }
        return Map.copyOf(known);
    }

    /** The sign of a kind, by its name in the trace. */
    static Sign of(String kind) {
        return switch (kind) {
            case "database" -> Sign.DRUM;
            case "upload" -> Sign.ARROW;
            case "user action" -> Sign.BOLT;
            case "heavy sum" -> Sign.SUM;
            default -> Sign.NONE;
        };
    }
}
