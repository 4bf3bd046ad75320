package brigade.server;

/** The four steps of an order, in their sequence. */
public enum OrderStep {
    TAKE(Role.SERVER),
    COOK(Role.COOK),
    DELIVER(Role.SERVER),
    PAY(Role.CASHIER);

    private final Role role;

    OrderStep(Role role) {
        this.role = role;
    }

    /** Whose step it is where people have roles. */
    public Role role() {
        return role;
    }
}
