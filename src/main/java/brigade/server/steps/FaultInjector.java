package brigade.server.steps;

import brigade.server.Kind;
import brigade.server.Mishap;
import brigade.server.Role;
import brigade.server.SpoiledException;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes steps fail on purpose. Any thread. */
public final class FaultInjector {
    private final Map<Mishap, AtomicInteger> pending = new EnumMap<>(Mishap.class);

    public FaultInjector() {
        for (Mishap mishap : Mishap.values()) {
            pending.put(mishap, new AtomicInteger());
        }
    }

    /** The next step of this role throws; calls add up. */
    public void spoil(Role role) {
        arm(Mishap.spoiling(role));
    }

    /** It happens once, as soon as it can; calls add up. */
    public void arm(Mishap mishap) {
        of(mishap).incrementAndGet();
    }

    /** Called from within the steps: throws if this role is to spoil one. */
    void strike(Role role) {
        if (strikes(Mishap.spoiling(role))) {
            throw new SpoiledException(role);
        }
    }

    /** Called from within the steps: true if it is to happen now. */
    boolean strikes(Mishap mishap) {
        AtomicInteger left = of(mishap);
        return left.get() > 0 && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }

    /** What is to happen to an order whose steps run elsewhere; null: nothing. */
    public @Nullable Mishap takeFor(Kind kind) {
        for (Mishap mishap : Mishap.values()) {
            if (mishap.concerns(kind) && strikes(mishap)) {
                return mishap;
            }
        }
        return null;
    }

    private AtomicInteger of(Mishap mishap) {
        return Objects.requireNonNull(pending.get(mishap));
    }
}
