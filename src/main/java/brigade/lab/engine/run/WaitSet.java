package brigade.lab.engine.run;

import java.util.ArrayList;
import java.util.List;

/** Who waits to be notified, in the order in which they began to. */
public final class WaitSet {
    private final List<Strand> strands = new ArrayList<>();

    public List<Strand> strands() {
        return strands;
    }

    /** Of those there are several, the step of who notifies chooses one. */
    public int choices() {
        return Math.max(1, strands.size());
    }

    public void add(Strand strand) {
        strand.notified(false);
        strands.add(strand);
    }

    public void remove(Strand strand) {
        strands.remove(strand);
    }

    /** Wakes the one that {@code by} has chosen. */
    public void wakeOne(Strand by) {
        if (!strands.isEmpty()) {
            strands.remove(Math.min(by.alternative(), strands.size() - 1)).notified(true);
        }
    }

    public void wakeAll() {
        strands.forEach(each -> each.notified(true));
        strands.clear();
    }
}
