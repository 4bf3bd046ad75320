package brigade.server;

/** What can be made to go wrong on purpose. */
public enum Mishap {
    /** A server's step throws an exception. */
    SERVER_SPOILS,
    /** A cook's step throws an exception. */
    COOK_SPOILS,
    /** A cashier's step throws an exception. */
    CASHIER_SPOILS,
    /** The database is closed under a query. */
    DATABASE_CLOSES,
    /** The disk is full when an upload is written to it. */
    DISK_FILLS;

    public static Mishap spoiling(Role role) {
        return switch (role) {
            case SERVER -> SERVER_SPOILS;
            case COOK -> COOK_SPOILS;
            case CASHIER -> CASHIER_SPOILS;
        };
    }

    /** Whether it can happen to an order of this kind. */
    public boolean concerns(Kind kind) {
        return switch (this) {
            case SERVER_SPOILS, COOK_SPOILS, CASHIER_SPOILS -> true;
            case DATABASE_CLOSES -> kind == Kind.DATABASE;
            case DISK_FILLS -> kind == Kind.UPLOAD;
        };
    }
}
