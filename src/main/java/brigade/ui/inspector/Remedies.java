package brigade.ui.inspector;

import javafx.beans.value.ObservableValue;

import java.util.Optional;

/** What the inspector can offer for one source, and who carries it out. UI thread only. */
public interface Remedies {

    /** Nothing: what is over cannot be changed. */
    Remedies NONE =
            new Remedies() {
                @Override
                public boolean offers(Remedy remedy) {
                    return false;
                }

                @Override
                public void carryOut(Remedy remedy) {}
            };

    /** Whether something can be done here. */
    boolean offers(Remedy remedy);

    /** What it is called now, where that changes; empty where it has one name. */
    default Optional<ObservableValue<String>> label(Remedy remedy) {
        return Optional.empty();
    }

    /** Does it. */
    void carryOut(Remedy remedy);
}
