package brigade.trace.file;

import brigade.trace.Recorder;
import brigade.trace.Site;

import java.util.HashMap;
import java.util.Map;

/** The labels of a trace that is being read; asked for each event. */
final class LabelNumbers {

    private final Recorder recorder;
    private final Charge charge;
    private final Map<String, Integer> known = new HashMap<>();

    private record Placed(String text, String where) {}

    private final Map<Placed, Integer> knownSites = new HashMap<>();

    LabelNumbers(Recorder recorder, Charge charge) {
        this.recorder = recorder;
        this.charge = charge;
    }

    int of(String text) throws Refusal {
        Integer number = known.get(text);
        if (number != null) {
            return number;
        }
        charge.text(text);
        int fresh = recorder.label(text);
        known.put(text, fresh);
        return fresh;
    }

    /**
     * As the other, of what happens at one place in the source.
     *
     * @param where as {@link Site#toString} has it; what is none is left out
     */
    int of(String text, String where) throws Refusal {
        Integer number = knownSites.get(new Placed(text, where));
        if (number != null) {
            return number;
        }
        Site site = Site.of(where);
        if (site == null) {
            return of(text);
        }
        charge.text(text);
        charge.text(where);
        int fresh = recorder.label(text, site);
        knownSites.put(new Placed(text, where), fresh);
        return fresh;
    }
}
