package brigade.ui.lesson;

import brigade.lesson.Guess;
import brigade.lesson.KeptResults;
import brigade.lesson.Lesson;
import brigade.lesson.LessonHost;
import brigade.lesson.LessonRun;
import brigade.lesson.LessonRun.State;
import brigade.lesson.LessonStep;
import brigade.lesson.Question;
import brigade.measure.report.LessonReport;
import brigade.measure.report.Phrases;
import brigade.ui.home.LessonPlace;
import brigade.ui.page.Cadence;
import brigade.ui.page.Controllers;
import brigade.ui.page.LaterView;
import brigade.ui.page.PageView;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Plays lessons on a page: the card of the step, what is lit, and at the end what was seen. UI
 * thread only.
 */
public final class LessonDesk implements PageView, QuestionPane.Answers, LessonKeys.Steps {

    private final LessonHost host;
    private final Texts texts;
    private final StepWords words;
    private final Surroundings around;
    private final LessonReports reports;
    private final LaterView<StackPane, LessonController> view;
    private final LaterView<StackPane, EndController> end;
    private final Cadence cadence = Cadence.perSecond(8);

    private @Nullable Played played;

    private boolean shown;
    private int seen = -1;

    /** The page around the card. */
    public interface Surroundings {

        /** Shows the card of a step beside the page. */
        void beside(Region card);

        /** Shows the end, which takes the room of the page, too. */
        void alone(Region card);

        /** Shows the page as it is without a lesson. */
        void clear();

        /** Lights parts of the page; none: all of it. */
        void light(List<String> parts);

        /** Whether Escape would do nothing else. */
        boolean nothingElseToLeave();

        /** Where the person is; empty: a lesson was gone through, and is not gone on with. */
        void keep(Optional<LessonPlace> place);
    }

    /** For one page. */
    public LessonDesk(
            TraceSession session,
            Views views,
            LessonHost host,
            Surroundings around,
            LessonReports reports) {
        this.host = host;
        this.around = around;
        this.reports = reports;
        texts = session.texts();
        words = new StepWords(host.words(), texts, session.units());
        Views own =
                views.with(
                        new Controllers()
                                .add(LessonController.class, _ -> new LessonController(this, texts))
                                .add(EndController.class, _ -> new EndController(this)));
        view = own.later(LessonView::load, made -> LessonKeys.attach(made.node(), this));
        end = own.later(EndView::load, made -> LessonKeys.attach(made.node(), this));
    }

    /**
     * Begins a lesson, in place of another.
     *
     * @param name the id of one that is shipped, or its file
     * @return where it is; who changes that sees it on the card soon
     */
    public LessonRun start(String name, Lesson lesson) {
        LessonRun next = new LessonRun(lesson, host);
        next.next();
        show(new Played(name, next));
        return next;
    }

    /**
     * Goes on with a lesson that was stopped, in this window or another.
     *
     * @param place where; its first step, where the lesson has none such any more
     */
    public void goOn(Lesson lesson, LessonPlace place) {
        Played before = played;
        LessonRun next =
                before != null && before.goesOn(place.lesson(), lesson)
                        ? before.run()
                        : new LessonRun(lesson, host, KeptResults.read(lesson, place.results()));
        next.goTo(place.step());
        if (next.step().isEmpty()) {
            next.next();
        }
        show(new Played(place.lesson(), next));
    }

    private void show(Played next) {
        played = next;
        shown = true;
        changed();
    }

    /** The lesson that is seen. */
    private @Nullable LessonRun run() {
        return played == null || !shown ? null : played.run();
    }

    /** Ends the lesson; the page stays as it is, and the lesson can be gone on with. */
    void stop() {
        shown = false;
        around.light(List.of());
        around.clear();
    }

    @Override
    public boolean escape() {
        boolean ends = run() != null && around.nothingElseToLeave();
        if (ends) {
            stop();
        }
        return ends;
    }

    @Override
    public boolean on() {
        next();
        return true;
    }

    @Override
    public boolean off() {
        back();
        return true;
    }

    @Override
    public boolean choose(int choice) {
        LessonRun on = run();
        Question question =
                on == null ? null : on.step().flatMap(LessonStep::question).orElse(null);
        if (on == null
                || question == null
                || on.state() != State.ASKS
                || choice < 0
                || choice >= question.choices().size()) {
            return false;
        }
        on.answer(new Guess.Chosen(question.choices().get(choice)));
        changed();
        return true;
    }

    @Override
    public String estimate(String typed) {
        LessonRun on = run();
        Question question =
                on == null ? null : on.step().flatMap(LessonStep::question).orElse(null);
        if (on == null || question == null || on.state() != State.ASKS) {
            return "";
        }
        OptionalDouble value = Estimate.of(typed, words.unit(question), texts.locale());
        if (value.isEmpty()) {
            return texts.of("lesson.estimate.wrong", typed.strip());
        }
        on.answer(new Guess.Estimated(value.getAsDouble()));
        changed();
        return "";
    }

    void next() {
        LessonRun on = run();
        if (on == null) {
            return;
        } else if (on.step().isEmpty()) {
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
        LessonRun on = run();
        if (on != null) {
            on.back();
            changed();
        }
    }

    /** From the first step, with nothing measured. */
    void again() {
        Played before = played;
        if (before != null) {
            start(before.name(), before.run().lesson());
        }
    }

    void push() {
        LessonRun on = run();
        if (on != null) {
            on.push();
        }
    }

    void stageAgain() {
        LessonRun on = run();
        if (on != null) {
            on.stage();
        }
    }

    void save() {
        LessonRun on = run();
        if (on != null) {
            reports.save(on.lesson().id(), report(on));
        }
    }

    void copy() {
        LessonRun on = run();
        if (on != null) {
            reports.copy(report(on));
        }
    }

    private LessonReport report(LessonRun on) {
        return new LessonReport(
                on.lesson(), host.words(), on.results(), new Phrases(texts.locale()));
    }

    private void changed() {
        LessonRun on = run();
        if (on == null) {
            return;
        }
        seen = on.place();
        if (on.step().isEmpty() && !on.lesson().measures()) {
            stop();
        } else if (on.step().isEmpty()) {
            around.light(List.of());
            around.alone(end.get().node());
            end.get().controller().show(words.end(on));
        } else {
            around.beside(view.get().node());
            look(on);
        }
        around.keep(Optional.ofNullable(played).flatMap(Played::place));
    }

    /** Rooms come and go with the model: what is lit is looked for again and again. */
    private void look(LessonRun on) {
        words.card(on).ifPresent(view.get().controller()::show);
        around.light(on.step().map(LessonStep::look).orElse(List.of()));
    }

    @Override
    public void show(long t) {
        LessonRun on = run();
        if (on != null && cadence.due(System.nanoTime())) {
            on.look();
            if (on.place() != seen) {
                changed(); // others go through it, too
            } else if (on.step().isPresent()) {
                look(on);
            }
        }
    }
}
