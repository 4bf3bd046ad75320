package brigade.ui.lab.mend;

import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What Brigade says of a program: a proof, or the shortest schedule that breaks it, which it plays.
 * UI thread only.
 */
final class VerdictCard extends VBox {
    private static final PseudoClass PROVEN = PseudoClass.getPseudoClass("proven");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Texts texts;
    private final VerdictWords words;
    private final Label headline = new Label();
    private final Label meaning = new Label();
    private final Button play = new Button();
    private String schedule = "";

    /** Whether it ends badly; to where two accesses come next one rather goes at once. */
    private boolean wrong;

    VerdictCard(LabContext context) {
        LabSession session = context.session();
        texts = context.texts();
        words = new VerdictWords(session, texts);
        getStyleClass().add("verdict");
        setAccessibleRole(AccessibleRole.TEXT);
        headline.getStyleClass().add("verdict-headline");
        meaning.getStyleClass().add("prose");
        for (Label each : new Label[] {headline, meaning}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        play.setOnAction(_ -> {
            if (wrong) {
                context.acts().play(schedule);
            } else {
                session.seat().goTo(schedule);
                session.go(LabStep.BE_SCHEDULER);
            }
        });
        getChildren().addAll(headline, meaning, play);
    }

    void show(LabVerdict verdict) {
        LabVerdict.Kind kind = verdict.kind();
        boolean proven = kind == LabVerdict.Kind.PROVEN;
        boolean broken = kind == LabVerdict.Kind.BROKEN || kind == LabVerdict.Kind.RACE;
        String mark = proven ? "✓ " : broken ? "× " : "";
        headline.setText(mark + words.headline(verdict));
        meaning.setText(words.meaning(verdict));
        Room.give(meaning, !meaning.getText().isEmpty());
        schedule = verdict.schedule().orElse("");
        wrong = kind == LabVerdict.Kind.BROKEN;
        Room.give(play, verdict.schedule().isPresent());
        play.setText(
                texts.of(
                        kind == LabVerdict.Kind.RACE ? "labs.order.play" : "labs.verdict.play",
                        schedule));
        setAccessibleText(headline.getText() + ". " + meaning.getText());
        pseudoClassStateChanged(PROVEN, proven);
        pseudoClassStateChanged(BROKEN, broken);
    }
}
