package brigade.server;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes steps fail on purpose. Any thread. */
public final class Faults {
    private final Map<Role, AtomicInteger> pending = new EnumMap<>(Role.class);

    Faults() {
        for (Role role : Role.values()) {
            pending.put(role, new AtomicInteger());
        }
    }

    /** The next step of this role throws; calls add up. */
    public void spoil(Role role) {
        of(role).incrementAndGet();
    }

    /** Called from within the steps. */
    void strike(Role role) {
        AtomicInteger left = of(role);
        if (left.get() > 0 && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new SpoiledException(role);
        }
    }

    private AtomicInteger of(Role role) {
        return Objects.requireNonNull(pending.get(role));
    }
}
