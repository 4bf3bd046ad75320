package brigade.ui.lab;

import brigade.lab.Lab;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.LiveScrollPane;
import brigade.ui.page.Texts;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which labs there are, by chapter, and what is done of them. UI thread only. */
final class LabList {
    private static final PseudoClass SOLVED = PseudoClass.getPseudoClass("solved");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private static final double WIDE = 1100;
    private static final double LEAST = 280;

    private final LabSession session;
    private final Texts texts;
    private final LiveScrollPane root = new LiveScrollPane();
    private final Map<Lab, Button> buttons = new LinkedHashMap<>();
    private final Runnable leave;

    /**
     * @param leave shows the lab that is open
     */
    LabList(LabContext context, Runnable leave) {
        session = context.session();
        texts = context.texts();
        this.leave = leave;
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("compare-scroll");
    }

    Region node() {
        return root;
    }

    private FlowPane made() {
        Map<String, List<Lab>> chapters = new LinkedHashMap<>();
        session.labs()
                .forEach(it ->
                        chapters.computeIfAbsent(it.chapter(texts.locale()), _ -> new ArrayList<>())
                                .add(it));
        FlowPane cards = new FlowPane();
        // Not while it is laid out: what is changed then is not laid out any more.
        root.viewportBoundsProperty()
                .subscribe(_ ->
                        Platform.runLater(() -> share(cards, root.getViewportBounds().getWidth())));
        cards.getStyleClass().add("lab-chapters");
        chapters.forEach((name, labs) -> {
            Label title = new Label(name);
            title.getStyleClass().add("card-title");
            VBox card = new VBox(title);
            card.getStyleClass().addAll("card", "lab-chapter");
            labs.forEach(it -> card.getChildren().add(button(it)));
            cards.getChildren().add(card);
        });
        return cards;
    }

    /** The chapters stand in columns of one width. */
    private static void share(FlowPane cards, double width) {
        int columns = width < WIDE ? 2 : 3;
        double room = width - cards.getInsets().getLeft() - cards.getInsets().getRight() - 2;
        double each = Math.floor((room - (columns - 1) * cards.getHgap()) / columns);
        cards.getChildren().forEach(it -> ((Region) it).setPrefWidth(Math.max(LEAST, each)));
    }

    private Button button(Lab lab) {
        Button button = new Button();
        button.getStyleClass().add("lab-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            session.open(lab);
            leave.run();
        });
        buttons.put(lab, button);
        return button;
    }

    void show() {
        if (buttons.isEmpty()) {
            root.setContent(made());
        }
        buttons.forEach((lab, button) -> {
            boolean solved = session.progress().solved(lab.id());
            int number = session.labs().indexOf(lab) + 1;
            String name = lab.title(texts.locale());
            Set<LabStep> done = session.progress().of(lab.id());
            String mark =
                    solved
                            ? "  ✓"
                            : done.isEmpty()
                                    ? ""
                                    : "  " + done.size() + "/" + LabStep.values().length;
            button.setText(number + "  " + name + mark);
            button.setAccessibleText(
                    solved
                            ? texts.of("labs.list.solved", number, name)
                            : texts.of("labs.list.entry", number, name, done.size()));
            button.pseudoClassStateChanged(SOLVED, solved);
            button.pseudoClassStateChanged(OPEN, session.lab().filter(lab::equals).isPresent());
        });
    }

    /** The lab that is open has the focus; the first one while a person's own file is open. */
    void focus() {
        Lab its = session.lab().orElse(session.labs().getFirst());
        Optional.ofNullable(buttons.get(its)).ifPresent(Button::requestFocus);
    }
}
