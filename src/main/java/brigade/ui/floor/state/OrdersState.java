package brigade.ui.floor.state;

import brigade.trace.Totals;

import java.util.List;
import java.util.Map;

/**
 * The orders.
 *
 * @param totals what became of all
 * @param rail the tickets
 * @param pass the plates
 * @param till what was paid, and the bills
 * @param kinds the kinds of the orders on rail and pass that are no dishes
 * @param handOvers the tickets and plates between two hands
 */
public record OrdersState(
        Totals totals,
        CounterState rail,
        CounterState pass,
        TillState till,
        Map<Integer, String> kinds,
        List<HandOver> handOvers) {}
