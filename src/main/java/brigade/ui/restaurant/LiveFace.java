package brigade.ui.restaurant;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.measure.EndedStops;
import brigade.measure.lesson.RestaurantLessonHost;
import brigade.measure.lesson.RestaurantLessons;
import brigade.trace.Trace;
import brigade.ui.backroom.Freeze;
import brigade.ui.backroom.FreezeSwitch;
import brigade.ui.backroom.OptionsView;
import brigade.ui.backroom.SumController;
import brigade.ui.backroom.SumControls;
import brigade.ui.backroom.SumNotice;
import brigade.ui.backroom.SumOptionsController;
import brigade.ui.inspector.Introduction;
import brigade.ui.inspector.Remedies;
import brigade.ui.page.Cadence;
import brigade.ui.page.Controllers;
import brigade.ui.page.FailureWords;
import brigade.ui.page.PagePart;
import brigade.ui.page.PageView;
import brigade.ui.page.PopOvers;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;
import brigade.ui.window.Banner;
import brigade.ui.window.SourceContext;
import brigade.ui.window.SourceFace;

import javafx.application.Platform;

import java.util.List;
import java.util.Optional;

/** The restaurant at work: its floor, its figures, and all that a person can change about it. */
final class LiveFace implements SourceFace {

    private static final Introduction INTRODUCTION =
            new Introduction(
                    "intro.what",
                    "intro.then.look",
                    new Introduction.Offers(
                            Optional.of(RestaurantRemedy.TAKE_TOUR),
                            Optional.of(RestaurantRemedy.SUM_TO_UI),
                            Optional.of(RestaurantRemedy.LOOK_AT_A_COOK)));

    private final SourceContext context;
    private final TraceSession session;
    private final LiveControls live;
    private final Freeze freeze;
    private final FreezeSwitch freezeSwitch;
    private final Accidents accidents;
    private final LessonsOnPage lessons;
    private final PagePart picture;
    private final PagePart controls;
    private final PagePart figures;

    LiveFace(SourceContext context, LiveControls live) {
        this.context = context;
        this.live = live;
        session = context.session();
        freeze =
                new Freeze(
                        session,
                        live.sum(),
                        context.window().surface().spotlight()::moves,
                        Platform::runLater);
        freeze.setOnStory(context.banner()::tell);
        freezeSwitch =
                new FreezeSwitch(session.texts(), freeze, context.window().surface().window());
        accidents = new Accidents(session.trace(), live.commands(), this::tell);
        lessons =
                new LessonsOnPage(
                        context,
                        new RestaurantLessonHost(live.source(), live.sum()::start, freeze::begin));
        Views views = context.views().with(controllers());
        picture = RecordedFace.floor(session, views);
        figures = RecordedFace.figures(views);
        var bar = BarView.load(views);
        controls = new PagePart(bar.node(), bar.controller());
    }

    private Controllers controllers() {
        PopOvers popOvers = context.window().surface().bubbles();
        RestaurantCommands commands = live.commands();
        SumNotice notice = new SumNotice(session, live.sum(), live.source().messages());
        return new Controllers()
                .add(
                        SumController.class,
                        views ->
                                new SumController(
                                        session,
                                        Optional.of(
                                                new SumControls(
                                                        live.sum(),
                                                        freezeSwitch,
                                                        popOvers.of(views, OptionsView::load)))))
                .add(
                        SumOptionsController.class,
                        _ -> new SumOptionsController(live.sum(), session.texts(), session.units()))
                .add(
                        BarController.class,
                        views ->
                                new BarController(
                                        session,
                                        context.window().surface().roomy(),
                                        popOvers.of(views, StaffView::load),
                                        popOvers.of(views, CustomersView::load)))
                .add(StaffController.class, _ -> new StaffController(commands, session.texts()))
                .add(
                        CustomersController.class,
                        _ ->
                                new CustomersController(
                                        session,
                                        commands,
                                        accidents,
                                        pace ->
                                                context.window()
                                                        .habits()
                                                        .change(it -> it.withPace(pace))))
                .add(AccidentsController.class, _ -> new AccidentsController(session, accidents))
                .add(
                        HttpDoorController.class,
                        _ -> new HttpDoorController(commands, session.texts()))
                .add(StatusController.class, _ -> new StatusController(session, notice::now));
    }

    /** Says it above the page, and offers to look at it. */
    private void tell(Accidents.Outcome outcome) {
        FailureWords words = new FailureWords(session.trace(), session.texts());
        context.window()
                .surface()
                .notice()
                .mention(
                        AccidentWords.of(outcome, session.texts(), words),
                        session.texts().of("accident.look"),
                        () -> {
                            context.toFront().run();
                            session.clock().hold(outcome.time());
                            session.selection().order(outcome.orders().getFirst());
                        });
    }

    @Override
    public Optional<PagePart> picture() {
        return Optional.of(picture);
    }

    @Override
    public Optional<PagePart> controls() {
        return Optional.of(controls);
    }

    @Override
    public Optional<PagePart> figures() {
        return Optional.of(figures);
    }

    @Override
    public Introduction introduction() {
        return INTRODUCTION;
    }

    @Override
    public Remedies remedies() {
        return new RestaurantRemedies(session, live.commands(), live.sum(), freezeSwitch, lessons);
    }

    @Override
    public List<PageView> followers() {
        return List.of(
                freeze,
                accidents,
                lessons.desk(),
                new StopTeller(session.trace(), context.banner()));
    }

    @Override
    public Optional<LessonRun> play(Lesson lesson) {
        return lesson.on().equals(RestaurantLessons.WORDS.on())
                ? Optional.of(lessons.start(lesson))
                : Optional.empty();
    }

    @Override
    public List<Runnable> preparation() {
        return freezeSwitch.preparation();
    }

    /** Tells, four times a second at most, that the whole program stood still. */
    private static final class StopTeller implements PageView {

        private final EndedStops stops;
        private final Banner banner;
        private final Cadence cadence = Cadence.perSecond(4);

        StopTeller(Trace trace, Banner banner) {
            stops = new EndedStops(trace, trace.end());
            this.banner = banner;
        }

        @Override
        public void show(long t) {
            if (cadence.due(t)) {
                stops.next().ifPresent(banner::tell);
            }
        }
    }
}
