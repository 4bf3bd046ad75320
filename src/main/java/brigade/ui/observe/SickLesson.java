package brigade.ui.observe;

import brigade.measure.lesson.SampleLessonHost;
import brigade.measure.lesson.SampleLessons;
import brigade.observe.sample.SickProgram;
import brigade.ui.home.LessonPlace;
import brigade.ui.inspector.Introduction;
import brigade.ui.inspector.Remedies;
import brigade.ui.inspector.Remedy;
import brigade.ui.lesson.LessonDesk;
import brigade.ui.lesson.LessonReports;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.Selected;
import brigade.ui.window.SourceContext;
import brigade.ui.window.WindowServices;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lesson of a sick program, which its page offers. UI thread only. */
final class SickLesson implements LessonDesk.Surroundings, Remedies {

    private static final String INSPECTOR = ".inspector";

    /** Where the parts are that a lesson can light. */
    private static final Map<String, String> PLACES =
            Map.of(
                    "lanes", ".timeline",
                    "counters", ".timeline",
                    "chains", ".observe-staff",
                    "deadlocks", "#ringBanner",
                    "inspector", INSPECTOR);

    private static final Remedy LESSON = () -> "observe.lesson";

    private final SourceContext context;
    private final SickProgram program;
    private final LessonDesk desk;
    private final ReadOnlyStringWrapper label;
    private @Nullable Region card;
    private List<Node> lit = List.of();

    SickLesson(SourceContext context, SickProgram program) {
        this.context = context;
        this.program = program;
        WindowServices window = context.window();
        label = new ReadOnlyStringWrapper(window.texts().of(LESSON.key()));
        desk =
                new LessonDesk(
                        context.session(),
                        context.views(),
                        new SampleLessonHost(context.session().trace()),
                        this,
                        new LessonReports(
                                window.surface().window(),
                                window.files().exports(),
                                window.surface().notice(),
                                window.texts()));
    }

    /** What the inspector offers while nothing is selected. */
    static Introduction.Offers offers() {
        return new Introduction.Offers(Optional.of(LESSON), Optional.empty(), Optional.empty());
    }

    PageView follower() {
        return desk;
    }

    @Override
    public Optional<ObservableValue<String>> label(Remedy remedy) {
        return remedy.equals(LESSON) ? Optional.of(label.getReadOnlyProperty()) : Optional.empty();
    }

    @Override
    public void carryOut(Remedy remedy) {
        try {
            desk.start("", SampleLessons.of(program));
        } catch (IOException e) {
            context.window().surface().notice().tell(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void beside(Region next) {
        card = next;
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
    public void light(List<String> parts) {
        boolean selected = !(context.session().selection().get() instanceof Selected.Nothing);
        List<Node> nodes = new ArrayList<>();
        parts.forEach(part -> node(PLACES.getOrDefault(part, part)).ifPresent(nodes::add));
        if (!nodes.isEmpty() && selected) {
            node(INSPECTOR).filter(it -> !nodes.contains(it)).ifPresent(nodes::add);
        }
        if (!nodes.isEmpty() && card != null) {
            nodes.add(card);
        }
        if (!nodes.equals(lit)) {
            lit = nodes;
            context.window().surface().spotlight().light(nodes);
        }
    }

    /** One that is seen. */
    private Optional<Node> node(String query) {
        var scene = context.window().surface().window().getScene();
        return scene.getRoot().lookupAll(query).stream().filter(Room::seen).findFirst();
    }

    @Override
    public boolean nothingElseToLeave() {
        return !context.window().surface().bubbles().open()
                && context.session().selection().get() instanceof Selected.Nothing
                && context.session().clock().isLive();
    }

    /** Such a lesson is short, and begins anew. */
    @Override
    public void keep(Optional<LessonPlace> place) {}
}
