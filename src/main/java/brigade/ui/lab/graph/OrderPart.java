package brigade.ui.lab.graph;

import brigade.lab.AllSchedules;
import brigade.lab.graph.SharedVariable;
import brigade.lab.graph.SharedVariable.Ordering;
import brigade.lab.graph.SharedVariable.RaceAccess;
import brigade.lab.graph.SharedVariable.RacePair;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.page.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What happens before what by all schedules: the races, or what orders the accesses. */
public final class OrderPart implements LabPart {
    private static final int MOST = 3;

    private final LabSession session;
    private final Texts texts;
    private final VBox root = new VBox();
    private @Nullable List<Object> shown;

    public OrderPart(LabContext context) {
        session = context.session();
        texts = context.texts();
        root.getStyleClass().add("lab-guards");
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void show() {
        AllSchedules all = session.all().orElse(null);
        StepPhrase names = StepPhrase.of(texts, session.seat().moment());
        List<Object> next = all == null ? List.of() : List.of(all, names);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        List<Node> rows = new ArrayList<>();
        Label title = new Label(texts.of("labs.order.title"));
        title.getStyleClass().add("small-title");
        rows.add(title);
        if (all != null) {
            List<SharedVariable> racy =
                    all.variables().stream().filter(it -> it.race().isPresent()).toList();
            racy.stream().limit(MOST).forEach(it -> rows.add(race(it)));
            if (!racy.isEmpty()) {
                rows.add(words(texts.of("labs.order.race.means")));
                rows.add(play(racy.getFirst().race().orElseThrow()));
            } else {
                all.variables().stream().limit(MOST).forEach(it -> rows.add(words(ordered(it))));
                rows.add(
                        words(
                                texts.of(
                                        all.explored().complete()
                                                ? "labs.order.none"
                                                : "labs.order.none-so-far")));
            }
        }
        root.getChildren().setAll(rows);
    }

    private TextFlow race(SharedVariable variable) {
        RacePair race = variable.race().orElseThrow();
        Text word = new Text(texts.of("labs.order.race") + " ");
        word.getStyleClass().add("race-word");
        Text first = new Text(access(race.first(), variable));
        Text cross = new Text("  ×  ");
        cross.getStyleClass().add("race-word");
        Text second = new Text(access(race.second(), variable));
        first.getStyleClass().add("race-access");
        second.getStyleClass().add("race-access");
        return new TextFlow(word, first, cross, second);
    }

    private String access(RaceAccess access, SharedVariable variable) {
        String who = StepPhrase.of(texts, session.seat().moment()).name(access.thread());
        return texts.of(
                access.writes() ? "labs.order.writes" : "labs.order.reads",
                who,
                variable.name(),
                access.line());
    }

    private String ordered(SharedVariable variable) {
        if (variable.locked()) {
            return texts.of("labs.order.by-lock", variable.name());
        }
        return texts.of(
                variable.ordering() == Ordering.PLAIN
                        ? "labs.order.by-sync"
                        : "labs.order.by-itself",
                variable.name());
    }

    private Button play(RacePair race) {
        Button play = new Button(texts.of("labs.order.play"));
        play.getStyleClass().addAll("link-button", "race-play");
        play.setOnAction(_ -> {
            session.seat().goTo(race.schedule());
            session.go(LabStep.BE_SCHEDULER);
        });
        return play;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
