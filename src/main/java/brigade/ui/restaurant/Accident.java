package brigade.ui.restaurant;

import java.util.Locale;

/** What a person can let go wrong. */
enum Accident {
    PAN("spoiled"),
    DATABASE("database closed"),
    DISK("disk full"),
    CLIENT("client gone"),
    PROCESS("process ended");

    private final String reason;

    /**
     * @param reason why the trace says that an order failed of it
     */
    Accident(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    String key() {
        return "accident." + name().toLowerCase(Locale.ROOT);
    }
}
