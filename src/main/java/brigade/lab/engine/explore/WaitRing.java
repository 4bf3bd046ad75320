package brigade.lab.engine.explore;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.Strand;

import java.util.List;
import java.util.stream.Collectors;

/** Who waits for whom when nobody can go on. */
final class WaitRing {
    private WaitRing() {}

    static String of(Run run) {
        Names names = new Names(run.program());
        List<Strand> waiting = run.strands().stream().filter(it -> !it.ended()).toList();
        boolean others = waiting.stream().anyMatch(it -> it.action() != Action.JOIN);
        return waiting.stream()
                .filter(it -> !others || it.action() != Action.JOIN)
                .map(it -> waits(it, names))
                .collect(Collectors.joining("; "));
    }

    /** What a thread waits for, in a few words. */
    static String waits(Strand strand, Run run) {
        return waits(strand, new Names(run.program()));
    }

    private static String waits(Strand strand, Names names) {
        Strand holder = strand.waitsFor();
        Object target = strand.target();
        String what = target == null ? "" : " " + names.of(target);
        String who = strand.letter() + " ";
        if (strand.action() == Action.JOIN) {
            return who + "waits for the end of " + (holder == null ? "a thread" : holder.letter());
        }
        if (holder != null) {
            return who + "waits for" + what + ", which " + holder.letter() + " holds";
        }
        return switch (strand.action()) {
            case RELOCK -> who + "waits for a notify on" + what + " that nobody sends";
            case PARK -> who + "waits for a permit that nobody gives";
            default -> who + "waits for" + what;
        };
    }
}
