package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.PixelRow;
import brigade.trace.Totals;
import brigade.trace.Trace;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Files that Brigade 0.1 saved show what they showed there: the same ledger, lanes, counters, and
 * the same pixels of the timeline. What 0.1 showed stands beside each file; 0.1 itself wrote it.
 */
class OldFileTest {

    private static final Path FILES =
            Path.of("src", "test", "resources", "brigade", "trace", "file", "version1");
    private static final int WIDTH = 700;

    private static final Activity[] OF_0_1 = {
        Activity.IDLE,
        Activity.RUNNING,
        Activity.WAITING,
        Activity.BLOCKED,
        Activity.SLEEPING,
        Activity.IO
    };

    @ParameterizedTest
    @ValueSource(strings = {"thread-pool", "virtual-threads", "process-per-request"})
    void itShowsWhatItShowed(String name) throws IOException {
        Trace trace =
                TraceFile.open(
                                FILES.resolve(name + ".brigade"),
                                Vocabularies.of(RestaurantVocabulary.ALL),
                                Progress.UNSEEN)
                        .trace();

        assertThat(shown(trace)).isEqualTo(Files.readString(FILES.resolve(name + ".txt")));
        assertThat(RestaurantVocabulary.isOf(trace)).isTrue();
    }

    private static String shown(Trace trace) {
        StringBuilder shown = new StringBuilder();
        Totals totals = trace.requests().totals(trace.end());
        shown.append(
                "ledger %d %d %d %d %d %d\n"
                        .formatted(
                                totals.arrived(),
                                totals.served(),
                                totals.failed(),
                                totals.rejected(),
                                totals.inFlight(),
                                totals.amount()));
        for (Lane lane : trace.lanes()) {
            shown.append(
                    "%s|%s|%s|%x\n"
                            .formatted(lane.name(), lane.role(), lane.kind(), pixels(trace, lane)));
        }
        for (Counter counter : trace.counters()) {
            shown.append(counter.name())
                    .append('|')
                    .append(trace.valueAt(counter, trace.end(), -1))
                    .append('\n');
        }
        return shown.toString();
    }

    private static long pixels(Trace trace, Lane lane) {
        PixelRow row = new PixelRow(WIDTH);
        trace.reduce(lane, trace.start(), trace.end(), row);
        CRC32 sum = new CRC32();
        for (int x = 0; x < WIDTH; x++) {
            sum.update((pixel(trace, row, x) + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return sum.getValue();
    }

    private static String pixel(Trace trace, PixelRow row, int x) {
        if (row.empty(x)) {
            return "-";
        }
        StringBuilder pixel = new StringBuilder(row.activity(x).name());
        for (Activity activity : OF_0_1) {
            pixel.append(' ').append(row.share(x, activity));
        }
        return pixel.append(' ')
                .append(row.beginnings(x))
                .append(' ')
                .append(row.events(x))
                .append(' ')
                .append(trace.label(row.label(x)))
                .append(' ')
                .append(row.request(x))
                .toString();
    }
}
