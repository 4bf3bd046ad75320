package brigade.ui.lab.graph;

import brigade.lab.Explored;
import brigade.lab.Measured;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.OutcomeWords;
import brigade.ui.page.Hint;
import brigade.ui.page.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.List;

/**
 * A row an outcome: which part of all schedules leads to it, whether it was predicted; below it how
 * often it was measured. UI thread only.
 */
public final class OutcomeBars extends GridPane {
    /** Holds the longest word; more words go on in the next line. */
    private static final double WORDS = 96;

    private final LabSession session;
    private final Texts texts;
    private final int most;
    private final boolean leading;
    private List<OutcomeRow> shown = List.of();
    private @Nullable BigInteger all;
    private long runs = -1;

    /**
     * @param most rows; the others are counted
     * @param leading whether an outcome leads to where a run ends so
     */
    public OutcomeBars(LabSession session, Texts texts, int most, boolean leading) {
        this.leading = leading;
        this.session = session;
        this.texts = texts;
        this.most = most;
        getStyleClass().add("outcome-bars");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(76);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        bar.setMinWidth(40);
        ColumnConstraints words = new ColumnConstraints();
        words.setMinWidth(WORDS);
        getColumnConstraints().addAll(name, bar, words);
    }

    /** Shows what the session knows by now. */
    public void show() {
        Explored explored = session.explored().orElse(null);
        Measured measured = session.free().of(session.program()).measured();
        List<OutcomeRow> rows = OutcomeRow.of(explored, measured, session.prediction());
        BigInteger schedules = explored == null ? null : explored.size().schedules();
        if (rows.equals(shown) && measured.runs() == runs) {
            return;
        }
        shown = rows;
        all = schedules;
        runs = measured.runs();
        getChildren().clear();
        int at = 0;
        for (OutcomeRow each : rows.subList(0, Math.min(most, rows.size()))) {
            possible(each, at++);
            if (runs > 0) {
                measured(each, at++);
            }
        }
        if (rows.size() > most) {
            add(
                    label(texts.of("labs.bars.more", rows.size() - most), "outcome-words"),
                    0,
                    at,
                    3,
                    1);
        }
    }

    private void possible(OutcomeRow row, int at) {
        String name = new OutcomeWords(texts).of(row.outcome().kind(), row.outcome().text());
        Labeled title = title(row, (row.bad() ? "× " : "") + name);
        title.getStyleClass().add("outcome-name");
        title.setMaxWidth(150);
        title.setWrapText(true);
        String said = share(row) + (row.predicted() ? " · " + texts.of("labs.bars.predicted") : "");
        Label words = label(said, "outcome-words");
        ShareTrack track =
                new ShareTrack(row.share(all), row.bad() ? "outcome-bad" : "outcome-good");
        track.setAccessibleText(name + ": " + said);
        addRow(at, title, track, words);
    }

    /** Leads to where a shortest schedule ends so, if one is known. */
    private Labeled title(OutcomeRow row, String text) {
        String schedule = row.possible().map(Explored.Result::schedule).orElse("");
        if (!leading || schedule.isEmpty()) {
            return new Label(text);
        }
        Button link = new Button(text);
        link.getStyleClass().add("link-button");
        Hint.on(link, texts.of("labs.bars.go", schedule));
        link.setOnAction(_ -> {
            session.seat().goTo(schedule);
            session.go(LabStep.BE_SCHEDULER);
        });
        return link;
    }

    private String share(OutcomeRow row) {
        Explored.Result possible = row.possible().orElse(null);
        if (possible == null) {
            return session.explored().isEmpty()
                    ? texts.of("labs.bars.unknown")
                    : texts.of(
                            row.measured() > 0 ? "labs.bars.not-stepped" : "labs.bars.impossible");
        }
        if (possible.schedules() == null) {
            boolean complete = session.explored().map(Explored::complete).orElse(false);
            return texts.of(complete ? "labs.bars.endless" : "labs.bars.found");
        }
        return all == null
                ? texts.of("labs.bars.some", possible.schedules())
                : texts.of("labs.bars.share", possible.schedules(), all);
    }

    private void measured(OutcomeRow row, int at) {
        double part = row.measured() / (double) runs;
        Label title = label(texts.of("labs.bars.measured"), "outcome-measured");
        String said = texts.of("labs.bars.runs", 100 * part, runs);
        ShareTrack track =
                new ShareTrack(part, row.bad() ? "outcome-bad-pale" : "outcome-good-pale");
        track.getStyleClass().add("outcome-thin");
        track.setAccessibleText(texts.of("labs.bars.measured") + ": " + said);
        addRow(at, title, track, label(said, "outcome-words"));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
