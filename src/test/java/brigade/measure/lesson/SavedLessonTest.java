package brigade.measure.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.lesson.LessonRun.State;
import brigade.lesson.StepResult;
import brigade.measure.LiveRestaurant;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.file.Losses;
import brigade.trace.file.Progress;
import brigade.trace.file.Range;
import brigade.trace.file.TraceFile;
import brigade.trace.file.Vocabularies;
import brigade.work.SumRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Every figure that a lesson tells is that of the trace: also of the trace that was saved. */
class SavedLessonTest {

    private static final String LESSON =
            """
            lesson: all
            about: restaurant
            title: All figures
            chapters:
              - id: one
                title: One
                steps:
                  - id: pool
                    title: Pool
                    text: They wait for the pan.
                    set: {model: thread-pool, pace: full, cooks: 4, pans: 1, door: 200, customers: 0}
                    do: {dish: 40, user-action: 10, sum: 1}
                    until: [served >= 50, sums-done >= 1, bells >= 5]
                    answer: "{in-service} {at-door} {turned-away} {failed} {clicks-served} {clicks-waited} {click-longest} {cook-computes} {staff} {pan-waits} {pan-longest} {sum-result} {bell-longest} {ui-gap}"
                  - id: hands
                    title: Hands
                    text: A thread for each.
                    set: {model: thread-per-request}
                    do: {dish: 10, weighed-threads: 20}
                    until: [threads >= 10, served >= 10]
                    answer: "{thread-start} {thread-memory}"
                  - id: loop
                    title: Loop
                    text: One loop.
                    set: {model: event-loop}
                    do: {heavy-sum: 2, upload: 2}
                    until: [heavy-served >= 2, uploads-served >= 2]
                    answer: "{loop-lag}"
                  - id: trucks
                    title: Trucks
                    text: A process for each.
                    set: {model: process-per-request, processes: 1}
                    do: {dish: 1}
                    until: [processes >= 1, process-start > 0, served >= 1]
                    answer: "{processes} {process-start} {process-memory}"
                  - id: virtual
                    title: Virtual
                    text: Virtual ones.
                    set: {model: virtual-threads}
                    do: {guests: 20}
                    until: [virtual-threads >= 20, served >= 20]
                    answer: "{carriers} {pool.served}"
            """;

    @TempDir Path folder;

    @Test
    void savedAndOpenedAgainItHasTheSameFigures() throws IOException {
        Lesson lesson =
                RestaurantLessons.reader()
                        .read(
                                "all.lesson",
                                new ByteArrayInputStream(LESSON.getBytes(StandardCharsets.UTF_8)));
        Recorder recorder = Recorder.start(64 << 20, RestaurantVocabulary.ALL);
        List<StepResult> told = new ArrayList<>();
        try (ExecutorService ui = Executors.newSingleThreadExecutor();
                LiveRestaurant live =
                        LiveRestaurant.of(
                                recorder,
                                Restaurant.open(
                                        Settings.standard().withArrivals(false), recorder, 1),
                                ui)) {
            live.uiWatch().startBell();
            LessonRun run =
                    new LessonRun(
                            lesson,
                            new RestaurantLessonHost(
                                    live,
                                    () -> live.backRoom().start(new SumRequest(1_000, 1), 1, false),
                                    () -> {}));
            run.next();
            while (run.state() != State.OVER) {
                int step = run.place();
                Eventually.holds(
                        "step " + step,
                        () -> {
                            ui.execute(() -> {
                                live.uiWatch().pulse(System.nanoTime());
                                live.uiWatch().pulseDone();
                            });
                            run.look();
                            return run.state() == State.REACHED;
                        });
                run.next();
            }
            told.addAll(run.results());
        }

        Path file = folder.resolve("lesson.brigade");
        TraceFile.save(recorder.trace(), Range.ALL, List.of(), Losses.NONE, file, Progress.UNSEEN);
        Trace saved =
                TraceFile.open(file, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN)
                        .trace();

        long shift = saved.end() - recorder.trace().end();
        assertThat(told).hasSize(5).allMatch(StepResult::reached);
        assertThat(told.stream().flatMap(it -> it.figures().keySet().stream()).distinct())
                .hasSize(RestaurantFigure.values().length + 1);
        for (StepResult step : told) {
            TraceStretch stretch = new TraceStretch(saved, step.from() + shift, step.to() + shift);
            step.figures()
                    .forEach((name, value) -> {
                        if (name.indexOf('.') < 0) {
                            assertThat(RestaurantFigure.named(name).of(stretch))
                                    .as(step.step() + ": " + name)
                                    .isEqualTo(value);
                        }
                    });
        }
    }
}
