package brigade.ui.lab;

import brigade.lab.Lab;
import brigade.lab.LabLesson;
import brigade.ui.lab.model.FreeOutcomes;
import brigade.ui.lab.model.FreeRunning;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.CodeView;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.lab.part.OutcomeWords;
import brigade.ui.lab.part.SourceCard;
import brigade.ui.page.LiveScrollPane;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** The second step: the program as it runs when nobody schedules it. UI thread only. */
final class FreePart implements LabPart {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass SURPRISE = PseudoClass.getPseudoClass("surprise");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final double THIN = 3;
    private static final double CODE = 460;
    private static final double OUTCOMES = 720;

    /** So many runs are made at once. */
    static final int FEW = 1_000;

    private static final int MANY = 10_000;

    private final LabSession session;
    private final Texts texts;
    private final OutcomeWords words;
    private final HBox root = new HBox();
    private final SourceCard code = new SourceCard();
    private final Label about = new Label();
    private final Button few = new Button();
    private final Button many = new Button();
    private final Button cancel = new Button();
    private final Button next = new Button();
    private final ProgressBar progress = new ProgressBar(0);
    private final GridPane grid = new GridPane();
    private final Label told = new Label();
    private List<FreeOutcomes.Row> shown = List.of();

    FreePart(LabContext context) {
        session = context.session();
        texts = context.texts();
        words = new OutcomeWords(texts);
        Label title = new Label(texts.of("labs.free.title"));
        title.getStyleClass().add("card-title");
        about.getStyleClass().add("prose");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        few.getStyleClass().add("primary-button");
        few.setText(texts.of("labs.free.run", FEW));
        few.setOnAction(_ -> run(FEW));
        many.setText(texts.of("labs.free.run", MANY));
        many.setOnAction(_ -> run(MANY));
        cancel.setText(texts.of("labs.cancel"));
        cancel.setOnAction(_ -> session.free().cancel());
        next.setText(texts.of("labs.free.next"));
        next.setOnAction(_ -> session.go(LabStep.BE_SCHEDULER));
        progress.setMinWidth(180);
        HBox buttons = new HBox(few, many, cancel, progress);
        buttons.getChildren().forEach(it -> ((Region) it).setMinWidth(Region.USE_PREF_SIZE));
        buttons.getStyleClass().add("lab-schedule-head");
        buttons.setAlignment(Pos.CENTER_LEFT);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        ColumnConstraints kept = new ColumnConstraints();
        kept.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(kept, wide, kept, kept);
        grid.getStyleClass().add("lab-outcomes");
        told.getStyleClass().add("prose");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(title, about, buttons, grid, told, next);
        card.getStyleClass().addAll("card", "lab-card", "lab-free");
        LiveScrollPane scroll = new LiveScrollPane();
        scroll.setContent(card);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("compare-scroll");
        scroll.setMinWidth(0);
        HBox.setHgrow(code, Priority.ALWAYS);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        code.setPrefWidth(CODE);
        scroll.setPrefWidth(OUTCOMES);
        root.getStyleClass().add("lab-columns");
        root.setMinSize(0, 0);
        root.getChildren().addAll(code, scroll);
    }

    private void run(long times) {
        session.free().run(session.program(), times);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public boolean pressed(KeyEvent key) {
        boolean runs =
                key.getCode() == KeyCode.R
                        && !key.isShortcutDown()
                        && !key.isAltDown()
                        && !session.free().of(session.program()).running();
        if (runs) {
            run(FEW);
        }
        return runs;
    }

    @Override
    public void show() {
        code.show(CodeView.plain(session.source()));
        FreeRunning.State state = session.free().of(session.program());
        boolean memory = session.program().model() == Lab.Model.MEMORY;
        String how = memory ? "labs.free.about.memory" : "labs.free.about";
        about.setText(texts.of(how));
        few.setDisable(state.running());
        many.setDisable(state.running());
        Room.give(cancel, state.running());
        Room.give(progress, state.running());
        progress.setProgress(state.running() ? (double) state.done() / state.wanted() : 0);
        List<FreeOutcomes.Row> rows = FreeOutcomes.of(session);
        long runs = state.measured().runs();
        if (!rows.equals(shown)) {
            shown = rows;
            grid.getChildren().clear();
            for (int i = 0; i < rows.size() && runs > 0; i++) {
                add(rows.get(i), i);
            }
        }
        Room.give(grid, runs > 0);
        told.setText(told(state, rows));
        Room.give(told, !told.getText().isEmpty());
        Room.give(next, runs > 0 && !state.running());
    }

    private String told(FreeRunning.State state, List<FreeOutcomes.Row> rows) {
        if (!state.problem().isEmpty()) {
            return state.problem();
        }
        if (state.measured().runs() == 0) {
            return "";
        }
        boolean bad = rows.stream().anyMatch(it -> it.bad() && it.count() > 0);
        return texts.of(bad ? "labs.free.bad" : "labs.free.good", state.measured().runs());
    }

    private void add(FreeOutcomes.Row row, int at) {
        Label name = new Label(words.of(row.outcome().kind(), row.outcome().text()));
        name.getStyleClass().add("lab-outcome-name");
        Region bar = new Region();
        bar.getStyleClass().add("lab-bar");
        bar.pseudoClassStateChanged(BAD, row.bad());
        StackPane track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().add("lab-bar-track");
        bar.maxWidthProperty()
                .bind(
                        track.widthProperty()
                                .map(it ->
                                        row.count() == 0
                                                ? 0
                                                : Math.max(THIN, it.doubleValue() * row.share())));
        Label count = new Label(texts.of("labs.free.count", row.count(), row.share()));
        Label mark = new Label(mark(row));
        mark.getStyleClass().add("lab-mark");
        mark.pseudoClassStateChanged(SURPRISE, row.verdict() == FreeOutcomes.Verdict.SURPRISE);
        mark.pseudoClassStateChanged(RIGHT, row.verdict() == FreeOutcomes.Verdict.RIGHT);
        track.setAccessibleText(name.getText() + ": " + count.getText() + ". " + mark.getText());
        grid.addRow(at, name, track, count, mark);
    }

    private String mark(FreeOutcomes.Row row) {
        String said =
                row.verdict() == FreeOutcomes.Verdict.NONE
                        ? ""
                        : texts.of("labs.verdict." + row.verdict().name().toLowerCase(Locale.ROOT));
        return row.foreseen()
                .filter(it -> row.count() == 0 && it.occurs() == LabLesson.Occurs.REORDERED)
                .map(it ->
                        it.elsewhere()
                                .map(place ->
                                        texts.of("labs.free.elsewhere", place.in(texts.locale())))
                                .orElse(texts.of("labs.free.allowed")))
                .map(it -> said.isEmpty() ? it : said + " · " + it)
                .orElse(said);
    }
}
