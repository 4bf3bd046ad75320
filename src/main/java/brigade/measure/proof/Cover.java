package brigade.measure.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of time, none of which touches another, in order: what several together cover. */
final class Cover {

    /** From {@code start} up to but not {@code end}, nanoseconds. */
    record Stretch(long start, long end) {}

    private final List<Stretch> stretches;

    private Cover(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** Of stretches that may lie in any order and over one another. */
    static Cover of(List<Stretch> all) {
        List<Stretch> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingLong(Stretch::start));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : sorted) {
            if (!joined.isEmpty() && next.start() <= joined.getLast().end()) {
                Stretch last = joined.removeLast();
                joined.add(new Stretch(last.start(), Math.max(last.end(), next.end())));
            } else if (next.end() > next.start()) {
                joined.add(next);
            }
        }
        return new Cover(joined);
    }

    /** How much of [start, end) is covered, nanoseconds. */
    long within(long start, long end) {
        long covered = 0;
        for (int i = first(start); i < stretches.size(); i++) {
            Stretch next = stretches.get(i);
            if (next.start() >= end) {
                break;
            }
            covered += Math.min(end, next.end()) - Math.max(start, next.start());
        }
        return covered;
    }

    /** The index of the first that ends after {@code t}. */
    private int first(long t) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() > t) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
