package brigade.ui.restaurant;

import brigade.lesson.Lesson;
import brigade.lesson.LessonHost;
import brigade.lesson.LessonReader;
import brigade.lesson.LessonRun;
import brigade.measure.lesson.RestaurantLessons;
import brigade.ui.file.LessonFiles;
import brigade.ui.home.LessonPlace;
import brigade.ui.lesson.LessonDesk;
import brigade.ui.lesson.LessonReports;
import brigade.ui.lesson.OfferController;
import brigade.ui.lesson.OfferView;
import brigade.ui.page.Controllers;
import brigade.ui.page.FirstFrame;
import brigade.ui.page.Room;
import brigade.ui.page.Selected;
import brigade.ui.window.SourceContext;
import brigade.ui.window.WindowServices;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Lessons on the page of the restaurant at work: where its parts are, and which lesson is offered.
 * UI thread only.
 */
final class LessonsOnPage implements LessonDesk.Surroundings, LessonFiles.Player {

    private final SourceContext context;
    private final LessonDesk desk;
    private final ShippedTour tour;
    private final ReadOnlyStringWrapper tourLabel = new ReadOnlyStringWrapper();
    private @Nullable Region card;
    private List<Node> lit = List.of();

    /** For which parts that is; none where one of them was not found. */
    private List<String> asked = List.of();

    private boolean besideSelected;

    LessonsOnPage(SourceContext context, LessonHost host) {
        this.context = context;
        WindowServices window = context.window();
        desk =
                new LessonDesk(
                        context.session(),
                        context.views(),
                        host,
                        this,
                        new LessonReports(
                                window.surface().window(),
                                window.files().exports(),
                                window.surface().notice(),
                                window.texts()));
        context.window().files().lessons().playedBy(this);
        label();
        tour = new ShippedTour(window.surface().window().getScene());
        if (!context.window().habits().now().tourOffered()) {
            offer();
        }
    }

    LessonDesk desk() {
        return desk;
    }

    /** What the button says that leads to the tour: to begin it, or to go on with a chapter. */
    ReadOnlyStringProperty tourLabelProperty() {
        return tourLabel.getReadOnlyProperty();
    }

    private Optional<LessonPlace> place() {
        return context.window().habits().now().lesson();
    }

    private void label() {
        tourLabel.set(
                place().map(it ->
                                context.session()
                                        .texts()
                                        .of(
                                                it.lesson().equals(RestaurantLessons.TOUR)
                                                        ? "lesson.tour.on"
                                                        : "lesson.on",
                                                it.chapter(),
                                                it.chapters()))
                        .orElseGet(() -> context.session().texts().of("lesson.tour")));
    }

    /**
     * At the first start, where the inspector stands later. The first frame has the card, and what
     * stands on it comes with the next ones: it would take as long as all that is around it.
     */
    private void offer() {
        StackPane card = new StackPane();
        card.getStyleClass().addAll("card", "lesson-card");
        context.aside().show(card);
        FirstFrame.after(
                context.window().surface().window().getScene(),
                () -> {
                    if (context.aside().shows(card)) { // no lesson has taken its place
                        write();
                    }
                });
    }

    private void write() {
        var made =
                OfferView.load(
                        context.views()
                                .with(
                                        new Controllers()
                                                .add(
                                                        OfferController.class,
                                                        _ ->
                                                                new OfferController(
                                                                        this::tour,
                                                                        this::declined))));
        context.aside().show(made.node());
        tour.whenRead(it -> made.controller().about(titles(it)));
    }

    private List<String> titles(Lesson lesson) {
        return lesson.chapters().stream()
                .map(it -> it.title().in(context.session().texts().locale()))
                .toList();
    }

    private void declined() {
        offered();
        context.aside().clear();
    }

    private void offered() {
        context.window().habits().change(it -> it.withTourOffered());
    }

    @Override
    public String tourLabel() {
        return tourLabel.get();
    }

    @Override
    public boolean stopped() {
        return place().isPresent();
    }

    @Override
    public void tour() {
        LessonPlace place = place().orElse(null);
        if (place == null) {
            tourAnew();
            return;
        }
        try {
            Lesson lesson = RestaurantLessons.find(place.lesson());
            toFront();
            desk.goOn(lesson, place);
        } catch (IOException e) {
            // It was a file, and is there no more, or not the same.
            keep(Optional.empty());
            context.window().surface().notice().tell(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void tourAnew() {
        start(RestaurantLessons.TOUR, tour.now());
    }

    @Override
    public LessonReader reader() {
        return RestaurantLessons.reader();
    }

    @Override
    public void play(Path file, Lesson lesson) {
        start(file.toAbsolutePath().toString(), lesson);
    }

    private LessonRun start(String name, Lesson lesson) {
        toFront();
        return desk.start(name, lesson);
    }

    /** Plays a lesson from its beginning, whatever page is shown. */
    LessonRun start(Lesson lesson) {
        boolean shipped = RestaurantLessons.shipped().contains(lesson.id());
        return start(shipped ? lesson.id() : "", lesson);
    }

    /** Whatever page is shown. */
    private void toFront() {
        offered();
        context.toFront().run();
        context.session().selection().clear();
        context.session().clock().live();
    }

    @Override
    public void keep(Optional<LessonPlace> place) {
        if (place.filter(it -> it.lesson().isEmpty()).isPresent()) {
            return; // nobody would find it again
        }
        context.window().habits().change(it -> it.withLesson(place));
        label();
    }

    @Override
    public void beside(Region next) {
        card = next;
        asked = List.of();
        context.aside().show(next);
    }

    @Override
    public void alone(Region next) {
        card = next;
        context.aside().showAlone(next);
    }

    @Override
    public void clear() {
        card = null;
        context.aside().clear();
    }

    @Override
    public boolean nothingElseToLeave() {
        return !context.window().surface().bubbles().open()
                && context.session().selection().get() instanceof Selected.Nothing
                && context.session().clock().isLive();
    }

    @Override
    public void light(List<String> parts) {
        boolean selected = !(context.session().selection().get() instanceof Selected.Nothing);
        if (!parts.isEmpty()
                && parts.equals(asked)
                && selected == besideSelected
                && lit.stream().allMatch(Room::seen)) {
            return; // to find them takes a look at all that is in the window
        }
        List<Node> nodes = new ArrayList<>();
        parts.stream().map(this::find).filter(Objects::nonNull).forEach(nodes::add);
        asked = nodes.size() == parts.size() ? parts : List.of();
        besideSelected = selected;
        if (!nodes.isEmpty() && selected) {
            node(".inspector").filter(it -> !nodes.contains(it)).ifPresent(nodes::add);
        }
        if (!nodes.isEmpty() && card != null) {
            nodes.add(card);
        }
        if (!nodes.equals(lit)) {
            lit = nodes;
            context.window().surface().spotlight().light(nodes);
        }
    }

    private @Nullable Node find(String part) {
        return LitParts.query(part, query -> node(query).filter(Room::seen).isPresent())
                .flatMap(this::node)
                .orElse(null);
    }

    private Optional<Node> node(String query) {
        var scene = context.window().surface().window().getScene();
        return Optional.ofNullable(scene.getRoot().lookup(query));
    }
}
