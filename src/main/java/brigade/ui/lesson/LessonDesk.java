package brigade.ui.lesson;

import brigade.lesson.Guess;
import brigade.lesson.Lesson;
import brigade.lesson.LessonHost;
import brigade.lesson.LessonRun;
import brigade.lesson.LessonRun.State;
import brigade.lesson.LessonStep;
import brigade.ui.page.Cadence;
import brigade.ui.page.Controllers;
import brigade.ui.page.LaterView;
import brigade.ui.page.PageView;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Plays lessons on a page: the card of the step, and what is lit. UI thread only. */
public final class LessonDesk implements PageView {

    private final LessonHost host;
    private final StepWords words;
    private final Surroundings around;
    private final LaterView<StackPane, LessonController> view;
    private final Cadence cadence = Cadence.perSecond(8);

    /** One object: a scene lets go only of what it was given. */
    private final EventHandler<KeyEvent> keys = this::key;

    private @Nullable LessonRun run;

    /** The page around the card. */
    public interface Surroundings {

        /** Shows the card where the inspector stands; null: the inspector again. */
        void aside(@Nullable StackPane card);

        /** Lights parts of the page; none: all of it. */
        void light(List<String> parts);
    }

    /** For one page. */
    public LessonDesk(TraceSession session, Views views, LessonHost host, Surroundings around) {
        this.host = host;
        this.around = around;
        words = new StepWords(host.words(), session.texts(), session.units());
        view =
                views.with(
                                new Controllers()
                                        .add(
                                                LessonController.class,
                                                _ -> new LessonController(this)))
                        .later(LessonView::load, made -> keys(made.node()));
    }

    /** As clickers have it. */
    private void keys(StackPane card) {
        card.sceneProperty()
                .subscribe((before, scene) -> {
                    if (before != null) {
                        before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
                    }
                    if (scene != null) {
                        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
                    }
                });
    }

    private void key(KeyEvent key) {
        if (run != null && key.getCode() == KeyCode.PAGE_DOWN) {
            next();
            key.consume();
        } else if (run != null && key.getCode() == KeyCode.PAGE_UP) {
            back();
            key.consume();
        }
    }

    /**
     * Begins a lesson, in place of another.
     *
     * @return where it is; who changes that sees it on the card soon
     */
    public LessonRun start(Lesson lesson) {
        LessonRun next = new LessonRun(lesson, host);
        run = next;
        around.aside(view.get().node());
        next.next();
        changed();
        return next;
    }

    /** Ends the lesson; the page stays as it is. */
    void stop() {
        run = null;
        around.light(List.of());
        around.aside(null);
    }

    void next() {
        LessonRun on = run;
        if (on == null) {
            return;
        }
        if (on.step().isEmpty()) {
            stop();
            return;
        }
        if (on.state() == State.ASKS) {
            on.answer(null);
        } else {
            on.next();
        }
        changed();
    }

    void back() {
        if (run != null) {
            run.back();
            changed();
        }
    }

    /** Takes the answer that stands at this place among the choices. */
    void answer(int choice) {
        LessonRun on = run;
        if (on != null) {
            on.step()
                    .flatMap(LessonStep::question)
                    .map(asked -> new Guess.Chosen(asked.choices().get(choice)))
                    .ifPresent(on::answer);
            changed();
        }
    }

    void push() {
        if (run != null) {
            run.push();
        }
    }

    void stageAgain() {
        if (run != null) {
            run.stage();
        }
    }

    private void changed() {
        LessonRun on = run;
        if (on != null) {
            view.get().controller().show(words.card(on));
            view.get().controller().summarize(on.step().isEmpty() ? words.summary(on) : List.of());
            light(on);
        }
    }

    /** Rooms come and go with the model: what is lit is looked for again and again. */
    private void light(LessonRun on) {
        around.light(on.step().map(LessonStep::look).orElse(List.of()));
    }

    @Override
    public void show(long t) {
        LessonRun on = run;
        if (on != null && cadence.due(System.nanoTime())) {
            on.look();
            changed();
        }
    }
}
