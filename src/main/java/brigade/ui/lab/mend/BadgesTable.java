package brigade.ui.lab.mend;

import brigade.lab.LabLesson.Foreseen;
import brigade.lab.Measured;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.part.OutcomeWords;
import brigade.ui.page.Hint;
import brigade.ui.page.Texts;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * Outcomes where the memory model matters: seen here now, seen elsewhere, or only allowed. UI
 * thread only.
 */
final class BadgesTable extends VBox {
    private final LabSession session;
    private final Texts texts;
    private List<OutcomeBadges> shown = List.of();

    BadgesTable(LabSession session, Texts texts) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("badges");
    }

    void show() {
        List<Foreseen> foreseen =
                session.isFirstVariant()
                        ? session.lab().orElseThrow().lesson().prediction().foreseen()
                        : List.of();
        Measured measured = session.free().of(session.program()).measured();
        List<OutcomeBadges> rows =
                OutcomeBadges.of(session.explored().orElse(null), measured, foreseen);
        if (!rows.equals(shown)) {
            shown = rows;
            getChildren().setAll(rows.stream().map(it -> row(it, measured.runs())).toList());
        }
    }

    private FlowPane row(OutcomeBadges row, long runs) {
        String text = new OutcomeWords(texts).of(row.outcome().kind(), row.outcome().text());
        Label name = new Label(text);
        name.getStyleClass().add("outcome-name");
        name.setMinWidth(76);
        FlowPane line = new FlowPane(name);
        line.getStyleClass().add("badges-row");
        if (row.here() > 0) {
            badge(line, texts.of("labs.badge.here", row.here(), runs), "badge-here", "here");
        }
        row.elsewhere()
                .ifPresent(it -> {
                    badge(line, texts.of("labs.badge.elsewhere"), "badge-elsewhere", "");
                    Hint.on(line.getChildren().getLast(), it.in(texts.locale()));
                });
        if (row.stepped()) {
            badge(line, texts.of("labs.badge.stepped"), "badge-allowed", "stepped");
        } else if (row.allowed()) {
            badge(line, texts.of("labs.badge.allowed"), "badge-allowed", "allowed");
        } else if (row.here() == 0) {
            badge(line, texts.of("labs.badge.never"), "badge-never", "never");
        }
        return line;
    }

    private void badge(FlowPane line, String text, String style, String hint) {
        Label badge = new Label(text);
        badge.getStyleClass().addAll("badge", style);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        if (!hint.isEmpty()) {
            Hint.on(badge, texts.of("labs.badge." + hint + ".hint"));
        }
        line.getChildren().add(badge);
    }
}
