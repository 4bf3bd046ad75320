package brigade.ui.lab.model;

import brigade.lab.LabOutcome;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a person says that programs can do. */
final class Predictions {
    private final Map<String, Set<LabOutcome>> said = new HashMap<>();

    /** Of the program of that name. */
    Set<LabOutcome> of(String program) {
        return said.getOrDefault(program, Set.of());
    }

    /** Says so of an outcome, or takes it back. */
    void say(String program, LabOutcome outcome, boolean possible) {
        Set<LabOutcome> next = new LinkedHashSet<>(of(program));
        if (possible) {
            next.add(outcome);
        } else {
            next.remove(outcome);
        }
        said.put(program, next);
    }
}
