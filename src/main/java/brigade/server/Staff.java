package brigade.server;

/**
 * How many may work at once.
 *
 * @param cooks also the workers behind an event loop
 * @param processes the most child processes at once
 * @param crowd the most orders under way at once where each has a thread of its own
 */
public record Staff(int cooks, int servers, int cashiers, int processes, int crowd) {
    public int of(Role role) {
        return switch (role) {
            case COOK -> cooks;
            case SERVER -> servers;
            case CASHIER -> cashiers;
        };
    }
}
