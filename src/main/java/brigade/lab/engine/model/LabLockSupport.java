package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.Strand;

import org.jspecify.annotations.Nullable;

/** In the place of {@link java.util.concurrent.locks.LockSupport}. */
public final class LabLockSupport {
    private LabLockSupport() {}

    public static void park() {
        park(null);
    }

    public static void park(@Nullable Object blocker) {
        Gate.step(Action.PARK, blocker, each -> each.permit() || each.interrupted());
        Gate.strand().permit(false);
    }

    public static void parkNanos(long nanos) {
        parkNanos(null, nanos);
    }

    public static void parkNanos(@Nullable Object blocker, long nanos) {
        if (nanos > 0) {
            Gate.step(
                    Action.PARK,
                    blocker,
                    each -> each.permit() || each.interrupted() || each.timedOut(),
                    null,
                    Gate.deadline(nanos));
            Gate.strand().permit(false);
        }
    }

    public static void unpark(@Nullable LabThread thread) {
        if (thread != null) {
            Gate.step(Action.NOTIFY, thread);
            Strand other = thread.holder();
            if (other != null) {
                other.permit(true);
            }
        }
    }
}
