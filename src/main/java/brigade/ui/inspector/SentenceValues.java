package brigade.ui.inspector;

import brigade.trace.Lane;
import brigade.trace.Term;
import brigade.trace.waits.LaneState;
import brigade.trace.waits.RoleLoad;
import brigade.trace.waits.WaitChain;
import brigade.trace.waits.WaitFacts;
import brigade.ui.page.Units;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may stand in a sentence about a wait, by its number in the text:
 *
 * <ol start="0">
 *   <li>the lane
 *   <li>what it waits for or does
 *   <li>the lane that it waits for
 *   <li>how long that one has been at what it does
 *   <li>the number of the lock or thing, from 1
 *   <li>the lane that all wait for in the end
 *   <li>what the one does that it waits for
 *   <li>how long its timed wait is to take
 *   <li>its request, as digits
 *   <li>since when it has been at this
 *   <li>how much there is of what it waits for
 *   <li>how much there may be of it
 *   <li>how many lanes of its role there are
 *   <li>the roles of those who can end the wait
 *   <li>how many of those are there
 *   <li>how many of them are busy
 *   <li>the lanes that wait for each other, from one to the next
 *   <li>how much there is, a second where it counts minutes
 *   <li>what the lane does that all wait for in the end
 *   <li>how many of those who can end the wait are blocked
 *   <li>how many of them are free
 * </ol>
 */
final class SentenceValues {

    private static final String TO = " → ";

    private final SourceWords wording;
    private final Units units;

    SentenceValues(SourceWords wording, Units units) {
        this.wording = wording;
        this.units = units;
    }

    Object[] of(WaitFacts facts) {
        WaitChain chain = facts.chain();
        LaneState doing = facts.state();
        LaneState holder = chain.holder();
        RoleLoad helpers = facts.helpers();
        return new Object[] {
            doing.lane().name(),
            thing(doing),
            holder == null ? "" : holder.lane().name(),
            units.ticking(facts.lasts().held()),
            doing.thing() + 1,
            chain.root().lane().name(),
            holder == null ? "" : wording.deed(holder),
            units.ticking(Math.max(0, facts.lasts().planned())),
            Integer.toString(doing.request()),
            units.ticking(facts.lasts().elapsed()),
            facts.stock().level(),
            facts.stock().capacity(),
            facts.peers(),
            helpers.roles().stream().map(wording::role).collect(Collectors.joining(" / ")),
            helpers.present(),
            helpers.busy(),
            path(chain),
            units.rate(facts.stock().level() / 60.0),
            wording.deed(chain.root()),
            helpers.blocked(),
            helpers.idle()
        };
    }

    private String thing(LaneState doing) {
        if (doing.label().isEmpty()) {
            return doing.activity().waits()
                    ? wording.texts().of("why.something")
                    : wording.deed(doing);
        }
        Term term = doing.term();
        String word = wording.waitedFor(term, doing.label());
        boolean numbered = term != null && term.argument().lockOf(doing.arg()) >= 0;
        return numbered ? word + " " + (doing.thing() + 1) : word;
    }

    private static String path(WaitChain chain) {
        List<Lane> lanes = new ArrayList<>();
        if (chain.isDeadlock()) {
            lanes.addAll(chain.ring());
            lanes.add(chain.ring().getFirst());
        } else {
            chain.links().forEach(link -> lanes.add(link.lane()));
        }
        return lanes.stream().map(Lane::name).collect(Collectors.joining(TO));
    }
}
