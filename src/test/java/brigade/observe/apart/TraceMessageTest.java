package brigade.observe.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.observe.jfr.JfrFile;
import brigade.observe.jfr.ToldTrace;
import brigade.observe.thread.JvmCounter;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Site;
import brigade.trace.file.Progress;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

class TraceMessageTest {

    private static final Site TAKE = new Site("app.Store", "take", 12);
    private static final JfrFile.Outcome OUTCOME =
            new JfrFile.Outcome(List.of("little", "Kassé"), "it is cut off", true);

    /** Says what it is told; its labels have other numbers than those of the other JVM. */
    private static final class Heard implements ToldTrace {

        private final List<String> all = new ArrayList<>();
        private final List<String> labels =
                new ArrayList<>(List.of("none", "old", "older", "oldest"));

        @Override
        public void begin(long epochNanos) {
            all.add("begins " + epochNanos);
        }

        @Override
        public int label(String text, @Nullable Site site) {
            labels.add(text + (site == null ? "" : "@" + site));
            return labels.size() - 1;
        }

        @Override
        public ToldLane lane(
                long t, int id, String name, String role, LaneKind kind, long threadId) {
            all.add(
                    String.join(
                            " ", "lane", t + "", id + "", name, role, kind + "", "" + threadId));
            return new ToldLane() {
                @Override
                public void begin(long t, Activity activity, Known known, int label, int arg) {
                    all.add(
                            String.join(
                                    " ",
                                    t + "",
                                    activity + "",
                                    known + "",
                                    labels.get(label),
                                    arg + ""));
                }

                @Override
                public void end(long t) {
                    all.add(t + " end");
                }

                @Override
                public void mark(long t, Mark mark, int label, int arg) {
                    all.add(t + " " + mark + " " + labels.get(label) + " " + arg);
                }

                @Override
                public void close(long t) {
                    all.add(t + " closed");
                }
            };
        }

        @Override
        public void count(JvmCounter counter, long t, long value) {
            all.add(counter + " " + t + " " + value);
        }

        @Override
        public void lastsUntil(long t) {
            all.add("lasts until " + t);
        }
    }

    private static byte[] told(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TraceSender out = new TraceSender(bytes);
        out.begin(5);
        int first = out.label(text, TAKE);
        assertThat(out.label(text, TAKE)).isEqualTo(first);
        assertThat(out.label(text, null)).isNotEqualTo(first);
        out.reached(0.5);
        out.count(JvmCounter.HEAP, 3, 64);
        ToldTrace.ToldLane main = out.lane(10, 2, "main", "", LaneKind.PLATFORM, 1);
        main.begin(10, Activity.BLOCKED, Known.RECORDED, first, 77);
        main.mark(11, CommonMark.STACK, out.label("a\nb", null), 0);
        main.mark(12, CommonMark.CORE_SHARE, 0, 250);
        main.end(20);
        ToldTrace.ToldLane other = out.lane(15, 3, "", "pool", LaneKind.VIRTUAL, 40);
        other.begin(15, Activity.UNKNOWN, Known.UNKNOWN, 0, 0);
        other.close(30);
        out.lastsUntil(99);
        out.outcome(OUTCOME);
        return bytes.toByteArray();
    }

    private static JfrFile.Outcome read(byte[] bytes, ToldTrace to, Progress progress)
            throws IOException {
        return new TraceReceiver(new ByteArrayInputStream(bytes), to).read(progress);
    }

    @Test
    void isHeardAsItWasTold() throws IOException {
        Heard heard = new Heard();
        List<Double> reached = new ArrayList<>();

        assertThat(read(told("Gate"), heard, reached::add)).isEqualTo(OUTCOME);

        assertThat(heard.all)
                .containsExactly(
                        "begins 5",
                        "HEAP 3 64",
                        "lane 10 2 main  PLATFORM 1",
                        "10 BLOCKED RECORDED Gate@app.Store.take:12 77",
                        "11 STACK a\nb 0",
                        "12 CORE_SHARE none 250",
                        "20 end",
                        "lane 15 3  pool VIRTUAL 40",
                        "15 UNKNOWN UNKNOWN none 0",
                        "30 closed",
                        "lasts until 99");
        assertThat(reached).containsExactly(0.5);
    }

    @Test
    void whoBeginsAnewHasNewLabels() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TraceSender out = new TraceSender(bytes);
        out.begin(1);
        out.label("one", null);
        out.begin(2);
        int two = out.label("two", null);
        out.lane(0, 2, "main", "", LaneKind.PLATFORM, 1)
                .begin(3, Activity.RUNNING, Known.SAMPLED, two, 0);
        out.outcome(OUTCOME);
        Heard heard = new Heard();

        read(bytes.toByteArray(), heard, Progress.UNSEEN);

        assertThat(heard.all).last().isEqualTo("3 RUNNING SAMPLED two 0");
    }

    @Test
    void aTextMayBeLongerThanAnyBuffer() throws IOException {
        Heard heard = new Heard();
        String text = "é".repeat(100_000);

        assertThat(read(told(text), heard, Progress.UNSEEN)).isEqualTo(OUTCOME);

        assertThat(heard.labels).contains(text, text + "@" + TAKE);
        assertThat(heard.all).hasSize(11);
    }

    @Test
    void whoEndsWithoutAWordIsNotedWhereverThatIs() {
        byte[] all = told("Gate");
        for (int n = 0; n < all.length; n++) {
            byte[] cut = Arrays.copyOf(all, n);
            assertThatThrownBy(() -> read(cut, new Heard(), Progress.UNSEEN))
                    .isInstanceOf(EOFException.class);
        }
    }

    @Test
    void nothingIsReadWhenItIsCancelled() {
        Heard heard = new Heard();

        assertThatThrownBy(() -> read(told("Gate"), heard, _ -> false))
                .isInstanceOf(CancellationException.class);
        assertThat(heard.all).containsExactly("begins 5");
    }
}
