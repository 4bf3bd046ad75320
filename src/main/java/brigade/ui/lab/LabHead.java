package brigade.ui.lab;

import brigade.lab.Lab;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.Hint;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which lab it is, what it asks, and its six steps. UI thread only. */
final class LabHead {
    private final LabSession session;
    private final Texts texts;
    private final HBox root = new HBox();
    private final Label title = new Label();
    private final Label belief = new Label();
    private final Button all = new Button();
    private boolean tight;
    private boolean listed;
    private final Map<LabStep, ToggleButton> steps = new EnumMap<>(LabStep.class);

    /**
     * @param onList shows which labs there are, or the lab again
     */
    LabHead(LabContext context, Runnable onList) {
        session = context.session();
        texts = context.texts();
        root.getStyleClass().addAll("card", "lab-head");
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMinHeight(Region.USE_PREF_SIZE);
        all.setId("labList");
        all.getStyleClass().add("lab-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> onList.run());
        Hint.on(all, texts.of("labs.list.hint"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        belief.getStyleClass().add("prose");
        belief.setMinWidth(0);
        VBox words = new VBox(title, belief);
        words.getStyleClass().add("lab-titles");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bar = new HBox();
        bar.getStyleClass().add("lab-steps");
        bar.setAlignment(Pos.CENTER_RIGHT);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        for (LabStep each : LabStep.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("labStep" + each.digit());
            button.getStyleClass().add("page-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> session.go(each));
            Hint.on(button, texts.of("labs.step." + each.word() + ".hint"));
            steps.put(each, button);
            bar.getChildren().add(button);
        }
        root.getChildren().addAll(all, words, bar);
    }

    Region node() {
        return root;
    }

    /** Has less room: the belief is told by whoever points at the title, which is told whole. */
    void tight(boolean next) {
        tight = next;
        title.setWrapText(next);
        Room.give(belief, !next);
        show(listed);
    }

    void show(boolean listing) {
        listed = listing;
        List<Lab> labs = session.labs();
        long solved = labs.stream().filter(it -> session.progress().solved(it.id())).count();
        String place =
                session.lab()
                        .map(it ->
                                texts.of("labs.place", labs.indexOf(it) + 1, labs.size(), solved))
                        .orElse(texts.of("labs.all", labs.size(), solved));
        all.setAccessibleText(place);
        all.setText(
                session.lab()
                        .filter(_ -> tight)
                        .map(it -> texts.of("labs.place.tight", labs.indexOf(it) + 1, labs.size()))
                        .orElse(place));
        title.setText(
                session.lab().map(it -> it.title(texts.locale())).orElse(session.program().name()));
        belief.setText(
                session.lab()
                        .map(it -> it.lesson().prediction().belief().in(texts.locale()))
                        .map(it -> texts.of("labs.belief", it))
                        .orElse(texts.of("labs.own")));
        Hint.on(title, belief.getText());
        steps.forEach((step, button) -> {
            String name = texts.of("labs.step." + step.word());
            boolean done = session.isDone(step);
            button.setText(step.digit() + " " + name + (done ? " ✓" : ""));
            button.setAccessibleText(done ? texts.of("labs.step.done", name) : name);
            button.setSelected(!listing && session.step() == step);
        });
    }
}
