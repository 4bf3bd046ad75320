package brigade.ui.lab.model;

import brigade.ui.lab.model.LabMoment.MadeStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody who looks closely sees at a moment.
 *
 * @param kind what it is
 * @param variable what it is about; empty
 * @param value that was read; empty
 * @param who names of the threads that it is about
 */
public record Insight(Kind kind, String variable, String value, List<String> who) {

    /** What can be seen. */
    public enum Kind {
        /** Several have read a variable, and will write it: whoever writes last wins. */
        BOTH_HAVE_READ,
        /** One will write what it made of a value that is no longer there. */
        STALE,
        /** They wait for each other. */
        RING
    }

    /** The most urgent one. */
    public static Optional<Insight> of(LabMoment at) {
        return ring(at).or(() -> stale(at)).or(() -> both(at));
    }

    private static Optional<Insight> ring(LabMoment at) {
        for (LabThreadState each : at.threads()) {
            List<String> way = new ArrayList<>();
            LabThreadState now = each;
            while (now != null && !way.contains(now.letter())) {
                way.add(now.letter());
                now = now.free() || now.ended() ? null : at.thread(now.holder()).orElse(null);
            }
            if (now != null && now.letter().equals(each.letter())) {
                return Optional.of(
                        new Insight(Kind.RING, "", "", way.stream().map(at::nameOf).toList()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Insight> stale(LabMoment at) {
        for (LabThreadState each : at.threads()) {
            Optional<MadeStep> read = reading(each, at);
            if (read.isPresent()) {
                int since = at.steps().lastIndexOf(read.get());
                Optional<MadeStep> other =
                        at.steps().subList(since + 1, at.steps().size()).stream()
                                .filter(it ->
                                        it.action().equals("WRITE")
                                                && it.variable().equals(each.variable())
                                                && !it.letter().equals(each.letter()))
                                .reduce((_, last) -> last);
                if (other.isPresent()) {
                    return Optional.of(
                            new Insight(
                                    Kind.STALE,
                                    each.variable(),
                                    read.get().value(),
                                    List.of(each.name(), at.nameOf(other.get().letter()))));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Insight> both(LabMoment at) {
        for (LabThreadState each : at.threads()) {
            Optional<MadeStep> read = reading(each, at);
            List<String> others =
                    at.threads().stream()
                            .filter(it ->
                                    read.isPresent()
                                            && reading(it, at).isPresent()
                                            && it.variable().equals(each.variable()))
                            .map(LabThreadState::name)
                            .toList();
            if (read.isPresent() && others.size() > 1) {
                return Optional.of(
                        new Insight(
                                Kind.BOTH_HAVE_READ, each.variable(), read.get().value(), others));
            }
        }
        return Optional.empty();
    }

    /** The step in which a thread that is about to write a variable has read it. */
    private static Optional<MadeStep> reading(LabThreadState thread, LabMoment at) {
        if (!thread.action().equals("WRITE")) {
            return Optional.empty();
        }
        return at.steps().stream()
                .filter(it -> it.letter().equals(thread.letter()))
                .reduce((_, last) -> last)
                .filter(it ->
                        it.action().equals("READ") && it.variable().equals(thread.variable()));
    }
}
