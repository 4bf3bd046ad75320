package brigade.server;

/** The four steps of an order, in their sequence. */
public enum Step {
    TAKE(Role.SERVER),
    COOK(Role.COOK),
    DELIVER(Role.SERVER),
    PAY(Role.CASHIER);

    private final Role role;

    Step(Role role) {
        this.role = role;
    }

    /** Whose step it is where people have roles. */
    public Role role() {
        return role;
    }
}
