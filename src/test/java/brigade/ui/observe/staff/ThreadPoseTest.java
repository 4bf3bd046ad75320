package brigade.ui.observe.staff;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.LaneKind;

import org.junit.jupiter.api.Test;

class ThreadPoseTest {

    private static ThreadPose named(String name) {
        ThreadPose.Doing idle =
                new ThreadPose.Doing(Activity.IDLE, ThreadPose.Deed.IDLE, "", Known.SAMPLED);
        return new ThreadPose(1, name, LaneKind.PLATFORM, idle, 0, 0, false);
    }

    @Test
    void aPoolOfOneThreadIsToldApartByTheNumberOfThePool() {
        assertThat(named("pool-91-thread-1").names())
                .containsExactly("pool-91-thread-1", "…91-thread-1", "…91-1", "…1");
    }

    @Test
    void aShorterNameKeepsTheNumberThatTellsThreadsApart() {
        assertThat(named("ForkJoinPool-1-worker-12").names())
                .containsExactly("ForkJoinPool-1-worker-12", "…1-worker-12", "…1-12", "…12");
        assertThat(named("http-12").names()).containsExactly("http-12", "…12");
        assertThat(named("end-of-input").names()).containsExactly("end-of-input");
    }
}
