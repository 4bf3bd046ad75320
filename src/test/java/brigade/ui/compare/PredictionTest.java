package brigade.ui.compare;

import static brigade.server.Model.EVENT_LOOP;
import static brigade.server.Model.PROCESS_PER_REQUEST;
import static brigade.server.Model.SINGLE_THREAD;
import static brigade.server.Model.THREAD_PER_REQUEST;
import static brigade.server.Model.THREAD_POOL;
import static brigade.server.Model.VIRTUAL_THREADS;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Model;

import org.junit.jupiter.api.Test;

import java.util.List;

class PredictionTest {
    private static final List<Model> RESULT =
            List.of(
                    EVENT_LOOP,
                    THREAD_PER_REQUEST,
                    THREAD_POOL,
                    VIRTUAL_THREADS,
                    SINGLE_THREAD,
                    PROCESS_PER_REQUEST);

    private static Prediction of(Model... models) {
        Prediction prediction = Prediction.NONE;
        for (Model model : models) {
            prediction = prediction.toggled(model);
        }
        return prediction;
    }

    @Test
    void modelsArePlacedInTheOrderInWhichTheyArePressed() {
        Prediction some = of(THREAD_POOL, EVENT_LOOP, SINGLE_THREAD);
        assertThat(some.order()).containsExactly(THREAD_POOL, EVENT_LOOP, SINGLE_THREAD);
        assertThat(some.isComplete()).isFalse();
        assertThat(some.toggled(EVENT_LOOP).order()).containsExactly(THREAD_POOL, SINGLE_THREAD);
    }

    @Test
    void theResultAnswersIt() {
        Prediction said =
                of(
                        EVENT_LOOP,
                        THREAD_POOL,
                        THREAD_PER_REQUEST,
                        VIRTUAL_THREADS,
                        SINGLE_THREAD,
                        PROCESS_PER_REQUEST);
        assertThat(said.isComplete()).isTrue();
        assertThat(said.inPlace(RESULT)).isEqualTo(4);
        assertThat(said.right(EVENT_LOOP, RESULT)).isTrue();
        assertThat(said.right(THREAD_POOL, RESULT)).isFalse();
    }

    @Test
    void onlyAResultThatHasAnOrderAnswersIt() {
        Prediction said = new Prediction(RESULT);
        assertThat(said.answeredBy(RESULT, false)).isTrue();
        assertThat(said.answeredBy(RESULT, true)).as("others are still to come").isFalse();
        assertThat(said.answeredBy(List.of(SINGLE_THREAD), false)).isFalse();
        assertThat(said.toggled(EVENT_LOOP).answeredBy(RESULT, false)).isFalse();
    }

    @Test
    void whatWasNotMeasuredTakesNoPlace() {
        Prediction said =
                of(
                        PROCESS_PER_REQUEST,
                        THREAD_POOL,
                        EVENT_LOOP,
                        VIRTUAL_THREADS,
                        THREAD_PER_REQUEST,
                        SINGLE_THREAD);
        assertThat(said.inPlace(List.of(THREAD_POOL, SINGLE_THREAD))).isEqualTo(2);
        assertThat(said.right(EVENT_LOOP, List.of(THREAD_POOL))).isFalse();
    }
}
