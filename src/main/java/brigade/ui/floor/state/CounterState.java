package brigade.ui.floor.state;

import java.util.List;

/**
 * A bounded queue that the staff works from: the rail of tickets, the pass of plates, the bills at
 * the till.
 *
 * @param orders the orders in it, first in first
 * @param capacity how many it holds, or 0 when not recorded
 */
public record CounterState(List<Integer> orders, int capacity) {}
