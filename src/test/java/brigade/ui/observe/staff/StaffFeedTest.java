package brigade.ui.observe.staff;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Queue;

class StaffFeedTest {

    @Test
    void whoAsksNeverWaitsAndGetsTheNewestThatWasRead() {
        Trace trace = new Dumped().at(0).runs(1, "main").at(2).runs(1, "main").trace();
        Queue<Runnable> later = new ArrayDeque<>();
        long[] now = {5 * Dumped.SECOND};
        StaffFeed feed = new StaffFeed(trace, later::add, () -> now[0]);

        assertThat(feed.at(trace.start(), 0)).isSameAs(StaffMoment.NOBODY);
        assertThat(feed.at(trace.start() + 1, 0)).isSameAs(StaffMoment.NOBODY);
        assertThat(later).as("one at a time").hasSize(1);
        later.remove().run();

        assertThat(feed.newest().t()).isEqualTo(trace.start());
        assertThat(feed.at(trace.start(), 0).threads()).isEqualTo(1);
        assertThat(later).as("nothing new").isEmpty();
        now[0] += Dumped.SECOND;
        feed.at(trace.start() + 5, 0);
        assertThat(later).hasSize(1);
    }

    @Test
    void whileTimeMovesOnItIsReadSomeTimesASecond() {
        Trace trace = new Dumped().at(0).runs(1, "main").at(2).runs(1, "main").trace();
        int[] read = new int[1];
        long[] now = {5 * Dumped.SECOND};
        StaffFeed feed =
                new StaffFeed(
                        trace,
                        task -> {
                            read[0]++;
                            task.run();
                        },
                        () -> now[0]);
        long t = trace.start();
        for (int frame = 0; frame < 60; frame++) {
            now[0] += Dumped.SECOND / 60;
            t += Dumped.SECOND / 60;
            feed.at(t, 0);
        }

        assertThat(read[0]).isBetween(6, 8);
        assertThat(feed.at(t, 3)).as("who is selected is seen at once").isSameAs(feed.newest());
        assertThat(feed.newest().t()).isEqualTo(t);
        feed.at(t - 1, 3);
        assertThat(feed.newest().t()).as("back in time").isEqualTo(t - 1);
        feed.at(t, 3);
        now[0] += Dumped.SECOND;
        feed.at(t, 3);
        assertThat(feed.newest().t()).as("where it stays").isEqualTo(t);
    }

    @Test
    void whereReadingTakesLongThereIsRestBetween() {
        Trace trace = new Dumped().at(0).runs(1, "main").at(2).runs(1, "main").trace();
        int[] read = new int[1];
        boolean[] reading = new boolean[1];
        long[] now = {5 * Dumped.SECOND};
        StaffFeed feed =
                new StaffFeed(
                        trace,
                        task -> {
                            read[0]++;
                            reading[0] = true;
                            task.run();
                            reading[0] = false;
                        },
                        () -> now[0] += reading[0] ? Dumped.SECOND / 4 : 0);
        long end = now[0] + 4 * Dumped.SECOND;
        for (int frame = 0; now[0] < end; frame++) {
            now[0] += Dumped.SECOND / 60;
            feed.at(trace.start() + frame, 0);
        }

        assertThat(read[0]).as("a quarter of a second, once a second").isBetween(3, 5);
    }
}
