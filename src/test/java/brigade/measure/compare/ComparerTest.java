package brigade.measure.compare;

import static brigade.server.Model.EVENT_LOOP;
import static brigade.server.Model.SINGLE_THREAD;
import static brigade.server.Model.THREAD_POOL;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Model;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

class ComparerTest implements Comparer.Listener {
    private final List<Double> shares = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    @Override
    public void progress(Model model, MeasurementProgress.Stage stage, double share) {
        shares.add(share);
    }

    @Override
    public void measured(Comparison soFar) {
        sizes.add(soFar.figures().size());
    }

    @Test
    void measuresOneAfterAnotherAndTellsHowFarItIs() {
        Comparison all = comparer(this::serve, SINGLE_THREAD, THREAD_POOL).run();

        assertThat(all.figures())
                .extracting(ModelFigures::model)
                .containsExactly(SINGLE_THREAD, THREAD_POOL);
        assertThat(all.cancelled()).isFalse();
        assertThat(sizes).containsExactly(1, 2);
        assertThat(shares).isSorted().startsWith(0.0).allMatch(share -> share < 1);
    }

    @Test
    void aModelThatCannotBeMeasuredDoesNotKeepTheOthersFromIt() {
        Comparison all =
                comparer(
                                (model, spec, stop, listener) -> {
                                    if (model == SINGLE_THREAD) {
                                        throw new IOException("no memory");
                                    }
                                    serve(model, spec, stop, listener);
                                },
                                SINGLE_THREAD,
                                THREAD_POOL)
                        .run();

        assertThat(all.problems())
                .containsExactly(new Comparison.Problem(SINGLE_THREAD, "no memory"));
        assertThat(all.of(THREAD_POOL)).isPresent();
    }

    @Test
    void cancelledItKeepsWhatItHas() {
        List<Comparer> running = new ArrayList<>();
        Comparer comparer =
                comparer(
                        (model, spec, stop, listener) -> {
                            if (model == THREAD_POOL) {
                                running.getFirst().cancel();
                            }
                            serve(model, spec, stop, listener);
                        },
                        SINGLE_THREAD,
                        THREAD_POOL,
                        EVENT_LOOP);
        running.add(comparer);

        Comparison some = comparer.run();

        assertThat(some.cancelled()).isTrue();
        assertThat(some.figures())
                .extracting(ModelFigures::model)
                .containsExactly(SINGLE_THREAD, THREAD_POOL);
    }

    private Comparer comparer(Measurer measurer, Model... models) {
        CompareSpec spec = CompareSpec.standard().withModels(List.of(models));
        return new Comparer(spec, this, measurer);
    }

    private void serve(
            Model model, CompareSpec spec, Stop stop, Consumer<MeasurementMessage> listener) {
        listener.accept(new MeasurementProgress(MeasurementProgress.Stage.STARTING, 0));
        listener.accept(new MeasurementProgress(MeasurementProgress.Stage.MEASURING, 0.5));
        listener.accept(
                new ModelFigures(
                        model,
                        new ModelFigures.Run(1, 0, stop.isAsked()),
                        new ModelFigures.Service(
                                new OrderCounts(1, 1, 0, 0), 1, Latency.NONE, Latency.NONE),
                        new ResourceUse(1, 1, 1, 1, 1, 1, 0),
                        new ModelFigures.StartUp(1, 1),
                        "",
                        true));
    }
}
