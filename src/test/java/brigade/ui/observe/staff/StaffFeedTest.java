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
        StaffFeed feed = new StaffFeed(trace, later::add);

        assertThat(feed.at(trace.start(), 0)).isSameAs(StaffMoment.NOBODY);
        assertThat(feed.at(trace.start() + 1, 0)).isSameAs(StaffMoment.NOBODY);
        assertThat(later).as("one at a time").hasSize(1);
        later.remove().run();

        assertThat(feed.newest().t()).isEqualTo(trace.start());
        assertThat(feed.at(trace.start(), 0).threads()).isEqualTo(1);
        assertThat(later).as("nothing new").isEmpty();
        feed.at(trace.start() + 5, 0);
        assertThat(later).hasSize(1);
    }
}
