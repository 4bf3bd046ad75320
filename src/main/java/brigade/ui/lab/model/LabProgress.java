package brigade.ui.lab.model;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person has done of the labs. Each lab's steps are written as their numbers: {@code 1236}.
 *
 * @param at the id of the lab that was open last; empty
 * @param done the steps by the id of the lab
 */
public record LabProgress(String at, Map<String, String> done) {
    public static final LabProgress NONE = new LabProgress("", Map.of());

    public LabProgress {
        done = Map.copyOf(done);
    }

    /** Where it is kept from one time to the next. */
    public interface Kept {
        LabProgress read();

        void keep(LabProgress progress);
    }

    /** The steps done of a lab. */
    public Set<LabStep> of(String lab) {
        Set<LabStep> steps = EnumSet.noneOf(LabStep.class);
        done.getOrDefault(lab, "").chars().forEach(it -> LabStep.of(it).ifPresent(steps::add));
        return steps;
    }

    /** Whether a lab's mend is proven. */
    public boolean solved(String lab) {
        return of(lab).contains(LabStep.PROVE);
    }

    LabProgress with(String lab, LabStep step) {
        Set<LabStep> steps = of(lab);
        steps.add(step);
        Map<String, String> next = new LinkedHashMap<>(done);
        next.put(
                lab,
                steps.stream().map(it -> String.valueOf(it.digit())).collect(Collectors.joining()));
        return new LabProgress(at, next);
    }

    LabProgress at(String lab) {
        return new LabProgress(lab, done);
    }
}
