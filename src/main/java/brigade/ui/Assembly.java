package brigade.ui;

import brigade.measure.House;
import brigade.restaurant.Pace;
import brigade.ui.backroom.Freeze;
import brigade.ui.backroom.FreezeSwitch;
import brigade.ui.backroom.OptionsView;
import brigade.ui.backroom.SumController;
import brigade.ui.backroom.SumDesk;
import brigade.ui.backroom.SumNotice;
import brigade.ui.backroom.SumOptionsController;
import brigade.ui.backroom.SumView;
import brigade.ui.compare.CompareChoice;
import brigade.ui.compare.CompareController;
import brigade.ui.compare.CompareFormController;
import brigade.ui.compare.CompareFormView;
import brigade.ui.file.FileMenuController;
import brigade.ui.floor.FloorView;
import brigade.ui.home.AppearanceController;
import brigade.ui.inspector.InspectorController;
import brigade.ui.inspector.IntroductionController;
import brigade.ui.inspector.OrderController;
import brigade.ui.inspector.ThreadCards;
import brigade.ui.inspector.ThreadController;
import brigade.ui.inspector.ThreadSampler;
import brigade.ui.page.Desk;
import brigade.ui.page.FailureWords;
import brigade.ui.page.Page;
import brigade.ui.page.PageView;
import brigade.ui.page.Preparation;
import brigade.ui.page.Views;
import brigade.ui.shell.AccidentWords;
import brigade.ui.shell.Accidents;
import brigade.ui.shell.AccidentsController;
import brigade.ui.shell.BannerController;
import brigade.ui.shell.Bubbles;
import brigade.ui.shell.CustomersController;
import brigade.ui.shell.FloorPart;
import brigade.ui.shell.HelpController;
import brigade.ui.shell.HttpDoorController;
import brigade.ui.shell.PillController;
import brigade.ui.shell.ServiceController;
import brigade.ui.shell.ShellController;
import brigade.ui.shell.ShellView;
import brigade.ui.shell.StaffController;
import brigade.ui.shell.StatusController;
import brigade.ui.timeline.FiguresController;
import brigade.ui.timeline.LanesController;
import brigade.ui.timeline.NamesHabit;
import brigade.ui.timeline.TimelineController;
import brigade.ui.transport.BookmarksController;
import brigade.ui.transport.BookmarksView;
import brigade.ui.transport.ScrubberController;
import brigade.ui.transport.TransportController;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Builds the objects of the page and gives each what it needs. UI thread only. */
final class Assembly {

    private final Page page;
    private final Fittings fittings;
    private final Desk desk;
    private final SumDesk sum;
    private final Freeze freeze;
    private final FreezeSwitch freezeSwitch;
    private final ThreadSampler sampler = new ThreadSampler();
    private final SumNotice notice;
    private final Accidents accidents;
    private Runnable toRestaurant = () -> {};
    private final Runnable toService;
    private final Views views;
    private final Bubbles bubbles;

    /**
     * @param messages where the worker leaves the newest message it posted
     * @param toService shows the restaurant at work again
     */
    Assembly(
            Page page,
            Fittings fittings,
            House house,
            AtomicReference<@Nullable String> messages,
            Runnable toService) {
        this.page = page;
        this.fittings = fittings;
        this.toService = toService;
        desk = new Desk(house.restaurant(), house.door());
        sum = new SumDesk(house.backRoom(), house.uiWatch().lane());
        notice = new SumNotice(page, sum, messages);
        accidents = new Accidents(page.trace(), desk, this::tell);
        freeze = new Freeze(page, sum, Platform::runLater);
        freezeSwitch = new FreezeSwitch(page.texts(), freeze, fittings.window());
        views = new Views(page.texts(), controllers());
        bubbles = new Bubbles(views);
    }

    private Map<Class<?>, Supplier<?>> controllers() {
        Remedies remedies = new Remedies(page, desk, sum, freezeSwitch);
        Map<Class<?>, Supplier<?>> makers = new HashMap<>();
        makers.put(
                ShellController.class,
                () -> new ShellController(page, fittings.theme(), bubbles(), toService, views));
        makers.put(
                CompareController.class,
                () ->
                        new CompareController(
                                fittings.compare(),
                                choice(),
                                bubbles().of(CompareFormView::load),
                                page.texts(),
                                fittings.reports(),
                                fittings.theme().paletteProperty()));
        makers.put(
                CompareFormController.class,
                () -> new CompareFormController(choice(), page.texts()));
        makers.put(ServiceController.class, () -> new ServiceController(page, floor()));
        makers.put(
                FileMenuController.class,
                () ->
                        new FileMenuController(
                                fittings.files(),
                                fittings.pictures(),
                                page.texts(),
                                fittings.about()::show));
        makers.put(PillController.class, () -> new PillController(page));
        makers.put(BannerController.class, () -> new BannerController(page));
        makers.put(StatusController.class, () -> new StatusController(page, notice::now));
        makers.put(StaffController.class, () -> new StaffController(desk, page.texts()));
        makers.put(AccidentsController.class, () -> new AccidentsController(page, accidents));
        makers.put(
                CustomersController.class,
                () -> new CustomersController(page, desk, accidents, this::paceChosen));
        makers.put(AppearanceController.class, () -> new AppearanceController(fittings.theme()));
        makers.put(HttpDoorController.class, () -> new HttpDoorController(desk, page.texts()));
        makers.put(
                HelpController.class,
                () -> new HelpController(page.texts(), System.getProperty("os.name", "")));
        makers.put(
                InspectorController.class, () -> new InspectorController(page.selection(), views));
        makers.put(IntroductionController.class, () -> new IntroductionController(page, remedies));
        makers.put(
                ThreadController.class,
                () -> new ThreadController(page, new ThreadCards(page, sampler), remedies));
        makers.put(OrderController.class, () -> new OrderController(page));
        makers.put(
                TransportController.class,
                () -> new TransportController(page, bubbles().of(BookmarksView::load)));
        makers.put(ScrubberController.class, () -> new ScrubberController(page));
        makers.put(BookmarksController.class, () -> new BookmarksController(page));
        makers.put(TimelineController.class, TimelineController::new);
        makers.put(
                LanesController.class,
                () ->
                        new LanesController(
                                page, fittings.theme().paletteProperty(), views, namesHabit()));
        makers.put(
                FiguresController.class,
                () -> new FiguresController(page, fittings.tables()::export));
        makers.put(
                SumController.class,
                () -> new SumController(page, sum, freezeSwitch, bubbles().of(OptionsView::load)));
        makers.put(
                SumOptionsController.class,
                () -> new SumOptionsController(sum, page.texts(), page.units()));
        return makers;
    }

    /** Says it above the page, and offers to look at it. */
    private void tell(Accidents.Outcome outcome) {
        FailureWords words = new FailureWords(page.trace(), page.texts());
        fittings.notice()
                .mention(
                        AccidentWords.of(outcome, page.texts(), words),
                        page.texts().of("accident.look"),
                        () -> {
                            toRestaurant.run();
                            page.clock().hold(outcome.time());
                            page.selection().order(outcome.orders().getFirst());
                        });
    }

    private void paceChosen(Pace pace) {
        fittings.habits().change(it -> it.withPace(pace));
    }

    private NamesHabit namesHabit() {
        return new NamesHabit() {
            @Override
            public int pixels() {
                return fittings.habits().now().names();
            }

            @Override
            public void keep(int pixels) {
                fittings.habits().change(it -> it.withNames(pixels));
            }
        };
    }

    private Bubbles bubbles() {
        return bubbles;
    }

    private CompareChoice choice() {
        return fittings.compare().choice(page.texts().locale());
    }

    private FloorPart floor() {
        Views.View<VBox, SumController> backRoom = SumView.load(views);
        FloorView view = new FloorView(page.texts().locale());
        view.setBackRoom(backRoom.node());
        return new FloorPart(view, new FloorOnPage(page, view, backRoom.controller()));
    }

    /** A page that is built: what it shows, and what shows it. */
    record Built(
            Page page,
            Region root,
            ShellController shell,
            List<PageView> views,
            Preparation preparation,
            Absence absence,
            ThreadSampler sampler) {

        /** The timeline's card, or all of a page that has none. */
        Node timeline() {
            return Objects.requireNonNullElse(root.lookup(".timeline"), root);
        }

        /** Ends the threads behind the page. */
        void close() {
            sampler.close();
        }
    }

    Built build() {
        Views.View<BorderPane, ShellController> shell = ShellView.load(views);
        toRestaurant = shell.controller()::showService;
        freeze.setOnStory(shell.controller()::tell);
        if (page.atWork()) {
            views.ahead(freezeSwitch.preparation());
            views.ahead(fittings.about().preparation());
        }
        return new Built(
                page,
                bubbles.above(shell.node()),
                shell.controller(),
                List.of(shell.controller(), freeze, accidents),
                new Preparation(views, System::nanoTime),
                new Absence(desk, sum),
                sampler);
    }
}
