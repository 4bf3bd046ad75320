package brigade.ui.inspector;

import brigade.trace.waits.LaneState;
import brigade.trace.waits.Reason;

import javafx.beans.value.ObservableValue;

import java.util.Optional;

/** What the inspector can offer for one source, and who carries it out. UI thread only. */
public interface Remedies {

    /** Nothing: what is over cannot be changed. */
    Remedies NONE = new Remedies() {};

    /**
     * What a person can do about a lane that waits or works for a reason; empty where there is
     * nothing.
     */
    default Optional<Remedy> against(Reason reason, LaneState doing) {
        return Optional.empty();
    }

    /** What it is called now, where that changes; empty where it has one name. */
    default Optional<ObservableValue<String>> label(Remedy remedy) {
        return Optional.empty();
    }

    /** Does what {@link #against} or the introduction offered. */
    default void carryOut(Remedy remedy) {
        throw new IllegalArgumentException("nobody offered " + remedy.key());
    }
}
