package brigade.trace.file;

import brigade.trace.Recorder;

import java.util.HashMap;
import java.util.Map;

/** The labels of a trace that is being read; asked for each event. */
final class LabelNumbers {

    private final Recorder recorder;
    private final Charge charge;
    private final Map<String, Integer> known = new HashMap<>();

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
}
