package brigade.ui.lab.model;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.Freedom;
import brigade.lab.Lab;
import brigade.lab.LabProgram;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/** A schedule that is played in the scheduler's place, with the real engine. */
class SchedulePlayTest {
    private static final LabWork WORK = new LabJvms();
    private SchedulerSeat seat;

    @AfterAll
    static void close() {
        WORK.close();
    }

    @BeforeEach
    void sit() throws IOException {
        Lab first = LabShelf.read().labs().getFirst();
        seat = new SchedulerSeat(WORK, new LabErrands(Runnable::run, Runnable::run), () -> {});
        seat.sit(LabProgram.of(first, first.variants().getFirst()), Freedom.NONE);
        seat.step("A");
    }

    @Test
    void eachStepIsSeenAndTheLastIsTheEnd() {
        SchedulePlay play = new SchedulePlay(seat, "ABBA");
        StringBuilder seen = new StringBuilder();
        while (play.next()) {
            seen.append(seat.moment().schedule()).append(' ');
        }
        assertThat(seen).hasToString("A AB ABB ABBA ");
        assertThat(seat.moment().ended()).isTrue();
    }

    @Test
    void whoStepsMeanwhileGoesOnAlone() {
        SchedulePlay play = new SchedulePlay(seat, "ABBA");
        play.next();
        seat.step("A");
        assertThat(play.next()).isFalse();
        assertThat(seat.moment().schedule()).isEqualTo("AA");
    }

    @Test
    void whatWasTakenBackIsNotWaitedForEndlessly() {
        SchedulePlay play = new SchedulePlay(seat, "ABBA");
        play.next();
        play.next();
        seat.back();
        for (int i = 0; i < 10; i++) {
            play.next();
        }
        assertThat(seat.moment().schedule()).isEqualTo("A");
        assertThat(play.next()).isFalse();
    }
}
