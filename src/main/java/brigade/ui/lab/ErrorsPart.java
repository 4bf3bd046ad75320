package brigade.ui.lab;

import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.SourceError;
import brigade.ui.lab.part.CodeView;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.lab.part.SourceCard;
import brigade.ui.page.Texts;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Collectors;

/** A program that cannot be compiled, each error at its line, or stepped. UI thread only. */
final class ErrorsPart implements LabPart {
    private final LabSession session;
    private final Texts texts;
    private final VBox root = new VBox();
    private final Label title = new Label();
    private final Label how = new Label();
    private final SourceCard code = new SourceCard();

    ErrorsPart(LabContext context) {
        session = context.session();
        texts = context.texts();
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        how.getStyleClass().add("prose");
        how.setWrapText(true);
        VBox.setVgrow(code, Priority.ALWAYS);
        VBox words = new VBox(title, how);
        words.getStyleClass().addAll("card", "lab-card");
        words.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("lab-view");
        root.setMinSize(0, 0);
        root.getChildren().addAll(words, code);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void show() {
        List<SourceError> errors = session.errors();
        SourceError first = errors.getFirst();
        title.setText(
                first.line() > SourceError.NOWHERE
                        ? texts.of(
                                "labs.errors.title",
                                session.program().name(),
                                first.line(),
                                first.text())
                        : first.text());
        String next =
                switch (first.line()) {
                    case SourceError.NOWHERE -> "labs.errors.again";
                    case SourceError.REFUSED ->
                            session.lab().isPresent() ? "labs.refused.mend" : "labs.refused.own";
                    default -> "labs.errors.how";
                };
        how.setText(texts.of(next));
        code.show(CodeView.plain(session.source()).stream().map(it -> marked(it, errors)).toList());
    }

    private static CodeView.Row marked(CodeView.Row row, List<SourceError> errors) {
        String said =
                errors.stream()
                        .filter(it -> it.line() == row.line())
                        .map(SourceError::text)
                        .collect(Collectors.joining(" · "));
        return said.isEmpty()
                ? row
                : new CodeView.Row(row.line(), row.code(), said, CodeView.Look.STUCK);
    }
}
