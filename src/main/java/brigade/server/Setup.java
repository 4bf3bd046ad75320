package brigade.server;

/**
 * What a model is given to work with, and may be given anew while it runs. All numbers are at least
 * 1.
 */
public record Setup(
        int cooks,
        int servers,
        int cashiers,
        int pans,
        int doorCapacity,
        int railCapacity,
        int passCapacity,
        int billsCapacity,
        Effort effort) {

    public int staff(Role role) {
        return switch (role) {
            case COOK -> cooks;
            case SERVER -> servers;
            case CASHIER -> cashiers;
        };
    }
}
