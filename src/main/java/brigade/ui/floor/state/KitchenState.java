package brigade.ui.floor.state;

import java.util.List;

/**
 * What the kitchen has besides its cooks.
 *
 * @param pans the pans, by index
 * @param inOven the orders whose dish is in the oven, by the cooks' order
 * @param stoves how many cores cook, or 0 when not recorded
 */
public record KitchenState(List<PanState> pans, List<Integer> inOven, int stoves) {}
