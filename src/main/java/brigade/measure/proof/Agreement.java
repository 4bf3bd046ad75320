package brigade.measure.proof;

import brigade.trace.Activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was found of all threads of a run, as it adds up. One thread at a time. */
final class Agreement {

    private long waits;
    private long covered;
    private long spans;
    private long spanNanos;
    private long confirmedNanos;
    private long runningNanos;
    private long falseNanos;
    private final Map<String, Missed> missed = new TreeMap<>();
    private final Map<String, Missed> places = new TreeMap<>();

    /** As in names of classes. */
    static String word(Activity activity) {
        return activity.name().toLowerCase(Locale.ROOT);
    }

    void covered() {
        waits++;
        covered++;
    }

    void notCovered(Missed miss) {
        waits++;
        missed.merge(miss.kind(), miss, Missed::with);
        notePlace(miss);
    }

    void waited(long nanos, long confirmed) {
        spans++;
        spanNanos += nanos;
        confirmedNanos += confirmed;
    }

    void notConfirmed(Missed miss) {
        missed.merge(miss.kind(), miss, Missed::with);
        notePlace(miss);
    }

    /** It is not known how it was. */
    void notJudged(Missed miss) {
        missed.merge(miss.kind(), miss, Missed::with);
    }

    void ran(long nanos, long falsely) {
        runningNanos += nanos;
        falseNanos += falsely;
    }

    void ranFalsely(Missed miss) {
        notePlace(miss);
    }

    private void notePlace(Missed miss) {
        places.merge(miss.kind() + ' ' + miss.worst().place(), miss, Missed::with);
    }

    long waits() {
        return waits;
    }

    /** Of JFR's waits of at least a millisecond, 0 to 1; 1 where there are none. */
    double confirmed() {
        return waits == 0 ? 1 : covered / (double) waits;
    }

    long spans() {
        return spans;
    }

    /** Of the time of the trace's waits of at least a millisecond, 0 to 1; 1 without any. */
    double confirmedByJfr() {
        return spanNanos == 0 ? 1 : confirmedNanos / (double) spanNanos;
    }

    long runningNanos() {
        return runningNanos;
    }

    /** Of {@link #runningNanos} what JFR calls a wait. */
    long falseNanos() {
        return falseNanos;
    }

    /** The classes, those with most first. */
    List<Missed> missed() {
        List<Missed> all = new ArrayList<>(missed.values());
        all.sort(Comparator.comparingLong(Missed::count).reversed());
        return all;
    }

    /** Class by class and place by place, those that take longest first, at most so many. */
    List<Missed> worstPlaces(int most) {
        return places.values().stream()
                .sorted(Comparator.comparingLong(Missed::nanos).reversed())
                .limit(most)
                .toList();
    }
}
