package brigade.ui;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.measure.FreezeStory;
import brigade.measure.lesson.RestaurantLessons;
import brigade.trace.Lane;
import brigade.ui.page.TraceSession;
import brigade.ui.restaurant.LookingAtACook;
import brigade.ui.window.ShownTrace;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that a person can open in the window of the restaurant, each opened by the control that the
 * person would use. The order is that in which a newcomer is likely to open it. UI thread only.
 */
final class Touches {

    private final Scene scene;
    private final TraceSession session;
    private final ShownTrace trace;
    private final WindowFittings fittings;
    private final Function<Lesson, LessonRun> play;

    /**
     * One thing to open.
     *
     * @param name what a person would call it
     * @param seen a selector of what is seen while it is open
     * @param view the FXML file that it shows, without its ending, or empty where there is none
     */
    record Touch(String name, String seen, String view, Runnable open, Runnable close) {

        /** Whether it is open, in any window. */
        boolean isSeen() {
            return all(seen).anyMatch(Touch::shows);
        }

        /** Whether a person sees it, unless something covers it. */
        static boolean shows(Node node) {
            for (Node at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return node.getScene().getWindow().isShowing();
        }
    }

    /**
     * Of a window in which the restaurant at work is shown.
     *
     * @param play plays a lesson
     */
    Touches(
            Scene scene,
            ShownTrace trace,
            WindowFittings fittings,
            Function<Lesson, LessonRun> play) {
        this.play = play;
        this.scene = scene;
        this.session = trace.session();
        this.trace = trace;
        this.fittings = fittings;
    }

    List<Touch> list() {
        List<Touch> all = new ArrayList<>();
        all.add(card("a cook's card", "#threadFact", "inspector/thread", this::selectCook));
        all.add(card("an order's card", "#stages", "inspector/order", this::selectOrder));
        all.add(popOver("model and staff", ".model-choice", "restaurant/staff", "#staffButton"));
        all.add(popOver("customers", ".mix-choice", "restaurant/customers", "#customersButton"));
        all.add(
                menu(
                        "choice of the menu",
                        () -> {
                            fire("#customersButton");
                            find(".mix-choice .choice-box", ChoiceBox.class).show();
                        }));
        all.add(page("compare page", ".compare-page", "compare/compare", "#comparePage"));
        all.add(
                new Touch(
                        "what to compare",
                        ".compare-form",
                        "compare/compare-form",
                        this::openCompareForm,
                        this::leaveCompare));
        all.add(
                new Touch(
                        "choice of the mix to compare",
                        ".context-menu",
                        "",
                        () -> {
                            openCompareForm();
                            find(".compare-form .choice-box", ChoiceBox.class).show();
                        },
                        this::leaveCompare));
        all.add(page("labs page", ".labs-page .lab-chip", "", "#labsPage"));
        all.add(menu("file menu", () -> fileMenu().show()));
        all.add(menu("samples", () -> openWithin("file.samples")));
        all.add(menu("appearance", () -> openWithin("appearance")));
        all.add(menu("order of the lanes", () -> find("#sort", ChoiceBox.class).show()));
        all.add(
                new Touch(
                        "figures",
                        ".figures",
                        "timeline/figures",
                        () -> fire("#figures"),
                        () -> fire("#figures")));
        all.add(popOver("the sum's options", ".knobs", "backroom/options", "#options"));
        all.add(popOver("bookmarks", ".bookmarks", "transport/bookmarks", "#bookmarks"));
        all.add(popOver("help", ".help", "window/help", "#helpButton"));
        all.add(
                new Touch(
                        "story of a freeze",
                        ".banner",
                        "window/banner",
                        () ->
                                trace.banner()
                                        .tell(
                                                new FreezeStory(
                                                        session.clock().now(),
                                                        session.clock().now(),
                                                        0,
                                                        0,
                                                        0,
                                                        0,
                                                        0)),
                        () -> fire(".banner .icon-button")));
        all.add(
                new Touch(
                        "notice",
                        ".notice",
                        "file/notice",
                        () -> fittings.notice().tell(session.texts().of("absence")),
                        () -> fire(".notice .icon-button")));
        all.add(
                new Touch(
                        "question before a freeze",
                        ".dialog-pane",
                        "",
                        () -> fire("#onUi"),
                        this::closeWindows));
        all.add(new Touch("about", ".about", "home/about", fittings::about, this::closeWindows));
        all.add(
                new Touch(
                        "a lesson's step",
                        ".lesson-places",
                        "lesson/lesson",
                        () -> item("tour").fire(),
                        () -> fire(".lesson-head .icon-button")));
        all.add(
                new Touch(
                        "end of a lesson",
                        ".end-row",
                        "lesson/end",
                        this::endTour,
                        () -> fire(".end .icon-button")));
        return all;
    }

    /** As if all but the last step had been skipped. */
    private void endTour() {
        LessonRun run = play.apply(RestaurantLessons.tour());
        run.goTo(run.lesson().steps().toList().getLast().id());
        run.next();
    }

    private Touch card(String name, String seen, String view, Runnable open) {
        return new Touch(name, seen, view, open, session.selection()::clear);
    }

    private Touch page(String name, String seen, String view, String button) {
        return new Touch(name, seen, view, () -> fire(button), () -> fire("#servicePage"));
    }

    private Touch popOver(String name, String seen, String view, String button) {
        return new Touch(name, seen, view, () -> fire(button), fittings::closePopOver);
    }

    private Touch menu(String name, Runnable open) {
        return new Touch(name, ".context-menu", "", open, this::closeWindows);
    }

    private void openCompareForm() {
        fire("#comparePage");
        fire("#choose");
    }

    private void leaveCompare() {
        closeWindows();
        fire("#servicePage");
    }

    private void selectCook() {
        Lane cook =
                LookingAtACook.whoCooks(session.trace(), session.clock().now())
                        .orElseThrow(() -> new NoSuchElementException("nobody cooks"));
        session.selection().lane(cook.id());
    }

    private void selectOrder() {
        List<Integer> present = new ArrayList<>();
        session.trace()
                .requests()
                .present(session.clock().now(), order -> present.add(order.request()));
        session.selection().order(present.getFirst());
    }

    private MenuButton fileMenu() {
        return find("#menu", MenuButton.class);
    }

    private MenuItem item(String id) {
        return fileMenu().getItems().stream()
                .filter(it -> id.equals(it.getId()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no menu item is " + id));
    }

    /** A menu within the menu of files. */
    private void openWithin(String key) {
        MenuButton menu = fileMenu();
        menu.show();
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu within && within.getText().equals(session.texts().of(key))) {
                within.show();
            }
        }
    }

    private void fire(String selector) {
        find(selector, ButtonBase.class).fire();
    }

    /** The control of a kind, in any window. */
    private static <T> T find(String selector, Class<T> kind) {
        return all(selector)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no control is " + selector));
    }

    private static Stream<Node> all(String selector) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .flatMap(each -> each.getRoot().lookupAll(selector).stream());
    }

    /**
     * The pop-over, and all windows but the app's, as the person closes them: a dialog that is only
     * hidden does not know it.
     */
    private void closeWindows() {
        Stream<Window> others =
                List.copyOf(Window.getWindows()).stream()
                        .filter(window -> window != scene.getWindow());
        others.forEach(window -> {
            if (window instanceof Stage) {
                window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            } else {
                window.hide();
            }
        });
        fittings.closePopOver();
    }
}
