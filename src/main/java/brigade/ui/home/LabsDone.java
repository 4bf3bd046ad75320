package brigade.ui.home;

import java.util.Map;

/**
 * What was done of the labs.
 *
 * @param at the id of the lab that was open last; empty
 * @param done the numbers of the steps by the id of the lab: {@code 123}
 */
public record LabsDone(String at, Map<String, String> done) {
    public static final LabsDone NONE = new LabsDone("", Map.of());

    public LabsDone {
        done = Map.copyOf(done);
    }
}
