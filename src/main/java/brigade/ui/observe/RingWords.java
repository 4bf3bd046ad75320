package brigade.ui.observe;

import brigade.ui.observe.staff.RingTold;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;

import java.util.ArrayList;
import java.util.List;

/** Tells of threads that wait for each other, in words. */
final class RingWords {

    /** So many of a ring are named. */
    private static final int MOST = 2;

    /** A part of a sentence. */
    record Piece(String text, boolean strong) {}

    private final TraceSession session;
    private final Texts texts;

    RingWords(TraceSession session) {
        this.session = session;
        texts = session.texts();
    }

    /** Tells of the first, and how many others there are. */
    List<Piece> of(List<RingTold> rings) {
        RingTold ring = rings.getFirst();
        List<Piece> pieces = new ArrayList<>();
        String when = WallTime.of(session, ring.since());
        pieces.add(
                new Piece(
                        texts.of(ring.confirmed() ? "observe.ring" : "observe.ring.maybe", when)
                                + "  ",
                        true));
        int told = Math.min(MOST, ring.members().size());
        for (int i = 0; i < told; i++) {
            RingTold.Member one = ring.members().get(i);
            RingTold.Member next = ring.members().get((i + 1) % ring.members().size());
            pieces.add(
                    new Piece(
                            i == 0
                                    ? texts.of("observe.ring.first", name(one))
                                    : texts.of("observe.ring.next"),
                            false));
            pieces.add(new Piece(one.wants(), true));
            boolean last = i == told - 1;
            pieces.add(
                    new Piece(
                            texts.of("observe.ring.held", last ? next.name() : name(next)), false));
        }
        if (told < ring.members().size()) {
            pieces.add(
                    new Piece(texts.of("observe.ring.more", ring.members().size() - told), false));
        }
        pieces.add(
                new Piece(
                        texts.of(ring.confirmed() ? "observe.ring.confirmed" : "observe.ring.once"),
                        false));
        if (rings.size() > 1) {
            pieces.add(new Piece(texts.of("observe.ring.others", rings.size() - 1), false));
        }
        return pieces;
    }

    private String name(RingTold.Member member) {
        return member.virtual() ? texts.of("observe.ring.virtual", member.name()) : member.name();
    }
}
