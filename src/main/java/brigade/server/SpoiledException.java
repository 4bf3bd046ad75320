package brigade.server;

/** Thrown by a step that somebody spoiled on purpose. */
public final class SpoiledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SpoiledException(Role role) {
        super("the " + role.laneRole() + "'s step was spoiled on purpose");
    }
}
