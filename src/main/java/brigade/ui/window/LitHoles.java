package brigade.ui.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The holes of a spotlight, and how they move when other parts are lit: what stays lit stays as it
 * is, one part's light goes over to the next, and nothing flashes. Knows no toolkit.
 *
 * @param <K> the parts that can be lit
 */
final class LitHoles<K> {

    /** As long as a move takes, nanoseconds. */
    static final long MOVE = 240_000_000;

    private List<Move<K>> moves = List.of();
    private long began;

    /** A rectangle in pixels. */
    record Hole(double x, double y, double width, double height) {

        private Hole middle() {
            return new Hole(x + width / 2, y + height / 2, 0, 0);
        }

        private Hole towards(Hole other, double part) {
            return new Hole(
                    x + (other.x - x) * part,
                    y + (other.y - y) * part,
                    width + (other.width - width) * part,
                    height + (other.height - height) * part);
        }
    }

    /**
     * A hole where it is now.
     *
     * @param part what is lit; empty while the light of what was lit goes out
     */
    record Lit<K>(Optional<K> part, Hole hole) {}

    /**
     * @param part empty: its light goes out
     * @param from where it was; empty: it does not move
     */
    private record Move<K>(Optional<K> part, Optional<Hole> from, Hole last) {}

    /**
     * Lights other parts from now on.
     *
     * @param places where parts are; empty for one that is not seen
     */
    void light(List<K> parts, Function<K, Optional<Hole>> places, long now) {
        Map<K, Hole> before = new HashMap<>();
        List<Hole> left = new ArrayList<>();
        for (Lit<K> each : at(places, now)) {
            if (each.part().filter(parts::contains).isPresent()) {
                before.put(each.part().get(), each.hole());
            } else {
                left.add(each.hole());
            }
        }
        boolean dark = moves.isEmpty();
        List<Move<K>> next = new ArrayList<>();
        for (K part : parts) {
            Hole there = places.apply(part).orElse(new Hole(0, 0, 0, 0));
            Hole from = before.get(part);
            if (from == null && !dark) {
                from = left.isEmpty() ? there.middle() : left.removeFirst();
            }
            next.add(new Move<>(Optional.of(part), Optional.ofNullable(from), there));
        }
        if (!parts.isEmpty()) {
            left.forEach(hole ->
                    next.add(new Move<>(Optional.empty(), Optional.of(hole), hole.middle())));
        }
        moves = List.copyOf(next);
        began = now;
    }

    /** No more moves: all is where it shall be. */
    void arrive() {
        moves =
                moves.stream()
                        .filter(move -> move.part().isPresent())
                        .map(move -> new Move<>(move.part(), Optional.<Hole>empty(), move.last()))
                        .toList();
    }

    /** Whether something still moves. */
    boolean moving(long now) {
        return now - began < MOVE && moves.stream().anyMatch(move -> move.from().isPresent());
    }

    /** The holes now, in the order in which the parts were named. */
    List<Lit<K>> at(Function<K, Optional<Hole>> places, long now) {
        double part = eased(Math.clamp((now - began) / (double) MOVE, 0, 1));
        List<Lit<K>> lit = new ArrayList<>();
        for (Move<K> move : moves) {
            Optional<Hole> to =
                    move.part().isPresent()
                            ? places.apply(move.part().get())
                            : Optional.of(move.last()).filter(_ -> part < 1);
            to.ifPresent(there ->
                    lit.add(
                            new Lit<>(
                                    move.part(),
                                    move.from()
                                            .map(from -> from.towards(there, part))
                                            .orElse(there))));
        }
        return lit;
    }

    /** Begins and ends calmly. */
    private static double eased(double part) {
        return part * part * (3 - 2 * part);
    }
}
