package brigade.ui.restaurant;

import brigade.lesson.Lesson;
import brigade.lesson.LessonHost;
import brigade.lesson.LessonRun;
import brigade.measure.lesson.RestaurantLessons;
import brigade.ui.lesson.LessonDesk;
import brigade.ui.window.SourceContext;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lessons on the page of the restaurant at work: where its parts are. UI thread only. */
final class LessonsOnPage implements LessonDesk.Surroundings {

    /** Where each part is; the first of these that is seen. */
    private static final Map<String, List<String>> PLACES =
            Map.ofEntries(
                    Map.entry("door", List.of("#room-door")),
                    Map.entry("dining-room", List.of("#room-dining", "#room-guests")),
                    Map.entry(
                            "kitchen",
                            List.of(
                                    "#room-kitchen",
                                    "#room-trucks",
                                    "#room-loop",
                                    "#room-hands",
                                    "#room-stoves")),
                    Map.entry("till", List.of("#room-till", "#room-takings")),
                    Map.entry("rail", List.of("#room-rail")),
                    Map.entry("desk", List.of("#room-desk")),
                    Map.entry("back-room", List.of("#room-back")),
                    Map.entry("timeline", List.of(".timeline")),
                    Map.entry("inspector", List.of(".inspector")),
                    Map.entry("figures", List.of(".status-bar")),
                    Map.entry("model", List.of("#staffButton")),
                    Map.entry("customers", List.of("#customersButton")),
                    Map.entry("verdict", List.of("#pill")));

    private final SourceContext context;
    private final LessonDesk desk;
    private @Nullable StackPane card;
    private List<Node> lit = List.of();

    LessonsOnPage(SourceContext context, LessonHost host) {
        this.context = context;
        desk = new LessonDesk(context.session(), context.views(), host, this);
    }

    LessonDesk desk() {
        return desk;
    }

    /** The lesson that is offered first. */
    void takeTour() {
        try {
            start(RestaurantLessons.shipped(RestaurantLessons.TOUR));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a test reads it
        }
    }

    /** Plays a lesson, whatever page is shown. */
    LessonRun start(Lesson lesson) {
        context.toFront().run();
        context.session().selection().clear();
        context.session().clock().live();
        return desk.start(lesson);
    }

    @Override
    public void aside(@Nullable StackPane next) {
        card = next;
        context.aside().show(next);
    }

    @Override
    public void light(List<String> parts) {
        List<Node> nodes = new ArrayList<>();
        parts.stream().map(this::find).filter(Objects::nonNull).forEach(nodes::add);
        if (!nodes.isEmpty() && card != null) {
            nodes.add(card);
        }
        if (!nodes.equals(lit)) {
            lit = nodes;
            context.window().surface().spotlight().light(nodes);
        }
    }

    private @Nullable Node find(String part) {
        var scene = context.window().surface().window().getScene();
        for (String each : PLACES.getOrDefault(part, List.of())) {
            Node found = scene.getRoot().lookup(each);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
