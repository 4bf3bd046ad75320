package brigade.ui.inspector;

import brigade.trace.Known;
import brigade.trace.Trace;
import brigade.trace.waits.LaneState;
import brigade.trace.waits.WaitChain;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import java.util.ArrayList;
import java.util.List;

/** Tells of whom a thread waits for, whom that one waits for, and so on to the root. */
final class ChainWords {

    private final SourceWords wording;
    private final Texts texts;
    private final Units units;

    ChainWords(SourceWords wording, Units units) {
        this.wording = wording;
        this.texts = wording.texts();
        this.units = units;
    }

    /**
     * A line for each; none where a sentence has said it all: the thread waits for nobody, or by
     * its own record for one who waits for nobody.
     */
    List<ChainLine> of(Trace trace, WaitChain chain, long t) {
        LaneState first = chain.first();
        boolean told = first.span() == null || first.span().known() == Known.RECORDED;
        boolean more = chain.goesOn() || chain.isDeadlock();
        if (chain.links().size() < 2 || (told && !more)) {
            return List.of();
        }
        List<ChainLine> lines = new ArrayList<>();
        for (int i = 0; i < chain.links().size(); i++) {
            LaneState link = chain.links().get(i);
            String time = units.ticking(Math.max(0, t - link.begun(trace, t)));
            String text =
                    i == 0
                            ? texts.of(
                                    "chain.first",
                                    wording.waitedFor(link.term(), link.label()),
                                    time)
                            : texts.of("chain.holds", wording.deed(link), time);
            lines.add(
                    new ChainLine(link.lane().id(), i, link.lane().name(), text, link.activity()));
        }
        if (chain.isDeadlock()) {
            LaneState again = chain.links().get(chain.ringFrom());
            lines.add(
                    new ChainLine(
                            again.lane().id(),
                            chain.links().size(),
                            again.lane().name(),
                            texts.of("chain.again"),
                            again.activity()));
        }
        return lines;
    }
}
