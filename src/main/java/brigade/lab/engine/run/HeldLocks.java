package brigade.lab.engine.run;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The monitors and locks of one run, and who holds them. */
final class HeldLocks {
    private final IdentityHashMap<Object, Monitor> monitors = new IdentityHashMap<>();
    private final Set<Owned> locks = Collections.newSetFromMap(new IdentityHashMap<>());

    Monitor monitor(Object of) {
        return monitors.computeIfAbsent(of, _ -> new Monitor());
    }

    /** Null where it has not been used. */
    @Nullable Monitor used(Object of) {
        return monitors.get(of);
    }

    /** A lock that somebody is about to take. */
    void uses(Owned lock) {
        locks.add(lock);
    }

    /** Who holds what a thread waits for. */
    @Nullable Strand holder(Strand strand) {
        Object target = strand.target;
        return switch (strand.action) {
            case LOCK, RELOCK, JOIN, AWAIT ->
                    target instanceof Owned owned ? owned.holder() : ofMonitor(target);
            default -> null;
        };
    }

    private @Nullable Strand ofMonitor(@Nullable Object of) {
        Monitor monitor = of == null ? null : monitors.get(of);
        return monitor == null ? null : monitor.holder();
    }

    /**
     * What keeps others out while a thread accesses something.
     *
     * @param writes whether it changes it, so that a lock that readers share is not enough
     */
    List<Object> held(Strand strand, boolean writes) {
        List<Object> held = new ArrayList<>();
        monitors.forEach((of, monitor) -> {
            if (monitor.holder() == strand) {
                held.add(of);
            }
        });
        for (Owned each : locks) {
            if (each.holder() == strand || (!writes && each.sharedBy(strand))) {
                held.add(each.whole());
            }
        }
        return held;
    }
}
