package brigade.ui.inspector;

import brigade.trace.Lane;
import brigade.trace.Site;
import brigade.trace.Span;
import brigade.trace.TraceClock;
import brigade.trace.waits.WaitChain;
import brigade.ui.page.TraceSession;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Writes the card of a thread at an instant, from the trace and, of the present, from what the JVM
 * says.
 */
public final class ThreadCards {

    private final TraceSession session;
    private final ThreadSampler sampler;
    private final SourceBook book;
    private final ThreadWords words;
    private final ChainWords chains;

    /**
     * @param proven how true it is what threads tell, or empty
     */
    public ThreadCards(TraceSession session, ThreadSampler sampler, String proven) {
        this.session = session;
        this.sampler = sampler;
        book = new SourceBook(session.trace());
        SourceWords wording = SourceWords.of(session);
        words = new ThreadWords(wording, session.units(), proven);
        chains = new ChainWords(wording, session.units());
    }

    /** Empty when the trace no longer knows the lane. */
    Optional<ThreadCard> at(int laneId, long t) {
        Lane lane = session.trace().lane(laneId);
        if (lane == null) {
            return Optional.empty();
        }
        LaneFacts facts = LaneFacts.at(session.trace(), lane, t);
        ThreadCard card = words.of(facts, sample(facts), book.find(facts.state()));
        List<Span> stack = session.trace().stackAt(lane, t);
        List<Span> around = stack.subList(0, Math.max(0, stack.size() - 1));
        return Optional.of(words.within(card, session.trace(), around));
    }

    /** Whom it waits for, to the root. */
    List<ChainLine> chain(int laneId, long t) {
        Lane lane = session.trace().lane(laneId);
        return lane == null
                ? List.of()
                : chains.of(session.trace(), WaitChain.of(session.trace(), lane, t), t);
    }

    /** Its stack, the innermost frame first; empty where the trace has none. */
    List<Site> stack(int laneId, long t) {
        Lane lane = session.trace().lane(laneId);
        return lane == null ? List.of() : StackAt.of(session.trace(), lane, t);
    }

    /**
     * The JVM knows the present only, not the threads of this application's trace that are no
     * platform threads, and not those of another JVM.
     */
    private @Nullable ThreadSample sample(LaneFacts facts) {
        boolean ours = session.trace().clock() instanceof TraceClock.Nanos;
        boolean known = ours && session.clock().isLive() && facts.state().alive();
        long thread = known ? facts.lane().threadId() : 0;
        sampler.watch(thread);
        return thread == 0 ? null : sampler.sample(thread);
    }

    /** Nobody looks at a thread. */
    void rest() {
        sampler.watch(0);
    }
}
