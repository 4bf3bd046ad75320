package brigade.ui.timeline;

import org.jspecify.annotations.Nullable;

import java.util.stream.IntStream;

/** From the uppermost row of some to the lowest. */
record RowSpread(int first, int last) {

    /**
     * @param rows -1 for what has none
     */
    static @Nullable RowSpread of(IntStream rows) {
        var spread = rows.filter(row -> row >= 0).summaryStatistics();
        return spread.getCount() == 0 ? null : new RowSpread(spread.getMin(), spread.getMax());
    }
}
