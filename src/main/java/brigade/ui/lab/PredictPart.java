package brigade.ui.lab;

import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.CodeView;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.lab.part.SourceCard;
import brigade.ui.page.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first step: the program, and what one thinks that it can do. UI thread only. */
final class PredictPart implements LabPart {
    private final LabSession session;
    private final Texts texts;
    private final HBox root = new HBox();
    private final SourceCard code = new SourceCard();
    private final Label question = new Label();
    private final OutcomeChips chips;
    private final Button next = new Button();

    PredictPart(LabContext context) {
        session = context.session();
        texts = context.texts();
        chips = new OutcomeChips(context);
        root.getStyleClass().add("lab-columns");
        HBox.setHgrow(code, Priority.ALWAYS);
        Label title = new Label(texts.of("labs.predict.title"));
        title.getStyleClass().add("card-title");
        question.getStyleClass().add("prose");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        next.getStyleClass().add("primary-button");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setId("labRun");
        next.setOnAction(_ -> run());
        Label several = new Label(texts.of("labs.predict.question"));
        several.getStyleClass().add("quiet");
        several.setWrapText(true);
        VBox right = new VBox(title, question, chips.node(), several, next);
        right.getStyleClass().addAll("card", "lab-card", "lab-side");
        root.getChildren().addAll(code, right);
    }

    private void run() {
        session.go(LabStep.RUN_FREE);
        if (session.free().of(session.program()).measured().runs() == 0) {
            session.free().run(session.program(), FreePart.FEW);
        }
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node entry() {
        return chips.first();
    }

    @Override
    public void show() {
        code.show(CodeView.plain(session.source()));
        question.setText(
                session.lab()
                        .map(it -> it.lesson().prediction().question().in(texts.locale()))
                        .orElse(""));
        chips.show();
        next.setText(
                texts.of(
                        session.prediction().isEmpty()
                                ? "labs.predict.skip"
                                : "labs.predict.next"));
    }
}
