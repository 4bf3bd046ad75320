package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.server.Kind;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class ArrivalsTest {
    private static final long SECOND = 1_000_000_000;

    private final Arrivals arrivals = new Arrivals(new SplittableRandom(7));

    @Test
    void nobodyComesUnlessThereIsARate() {
        assertThat(arrivals.next()).isEqualTo(Arrivals.NEVER);
        arrivals.rate(0, 5);
        assertThat(arrivals.next()).isEqualTo(Arrivals.NEVER);
    }

    @Test
    void theyComeAtTheRateAndNeverBackwards() {
        arrivals.rate(50_000, 0);
        long last = 0;
        int number = 0;
        while (arrivals.next() < 4 * SECOND) {
            long intended = arrivals.take();
            assertThat(intended).isGreaterThanOrEqualTo(last);
            last = intended;
            number++;
        }
        assertThat(number).isCloseTo(200_000, within(2_000));
    }

    @Test
    void whoIsDueStaysDueHoweverLate() {
        arrivals.rate(10, 0);
        long first = arrivals.next();
        arrivals.rate(1_000, first + SECOND);
        assertThat(arrivals.next()).isEqualTo(first);
        assertThat(arrivals.take()).isEqualTo(first);
        assertThat(arrivals.next()).isLessThan(first + SECOND);
    }

    @Test
    void aNewRateDoesNotWaitForAnOldLongGap() {
        arrivals.rate(1e-9, 0);
        arrivals.rate(1_000, 0);
        assertThat(arrivals.next()).isLessThan(SECOND);
    }

    @Test
    void aCrowdComesWhateverTheRate() {
        arrivals.rate(1, 0);
        long other = arrivals.next();
        arrivals.crowd(2, 3);
        arrivals.crowd(0, 4);
        arrivals.crowd(1, 5);
        assertThat(arrivals.take()).isEqualTo(3);
        assertThat(arrivals.take()).isEqualTo(3);
        assertThat(arrivals.take()).isEqualTo(5);
        assertThat(arrivals.next()).isEqualTo(other);
    }

    @Test
    void aCrowdComesInGroups() {
        arrivals.crowd(Arrivals.GROUP + 1, 3);
        for (int i = 0; i < Arrivals.GROUP; i++) {
            assertThat(arrivals.take()).isEqualTo(3);
        }
        assertThat(arrivals.take()).isEqualTo(3 + Arrivals.BETWEEN_GROUPS);
        assertThat(arrivals.next()).isEqualTo(Arrivals.NEVER);
    }

    @Test
    void stoppedNobodyComes() {
        arrivals.rate(1, 0);
        arrivals.crowd(2, 3);
        arrivals.stop();
        assertThat(arrivals.next()).isEqualTo(Arrivals.NEVER);
    }

    @Test
    void aCrowdMayKnowWhatItWants() {
        arrivals.crowd(1, Kind.UPLOAD, 3);
        arrivals.crowd(1, 4);
        assertThat(arrivals.wanted()).isEqualTo(Kind.UPLOAD);
        assertThat(arrivals.take()).isEqualTo(3);
        assertThat(arrivals.wanted()).isNull();
    }
}
