package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.ui.page.Hint;
import brigade.ui.page.Room;
import brigade.ui.page.TraceSession;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The same as the lanes, in figures: of the range that is selected, or of what is seen. */
public final class FiguresController {

    private static final int NAME = 96;
    private static final int SHARE = 55;
    private static final int RARE = 78;
    private static final int GUESSES = 88;

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final int SPAN = 150;
    private static final int TIME = 80;

    /**
     * A line of the table.
     *
     * @param lane its id, or 0 for a group
     */
    record Line(String name, int lane, Shares shares) {}

    private final TraceSession session;
    private final SummaryText texts;
    private final Consumer<String> csv;
    private final Map<Activity, TableColumn<Line, String>> byActivity =
            new EnumMap<>(Activity.class);
    private TableColumn<Line, String> guessed = new TableColumn<>();
    private @Nullable TimelineModel model;
    private @Nullable RangeSummary summary;
    private Runnable onClose = () -> {};

    @FXML Region figuresPanel;
    @FXML Label title;
    @FXML Label orders;
    @FXML Label latencies;
    @FXML Label guesses;
    @FXML Button zoom;
    @FXML TableView<Line> table;
    @FXML TableView<SpanTimes.OfLabel> spans;
    @FXML Label spansNote;

    /**
     * @param csv where a table goes that the person wants as a file
     */
    public FiguresController(TraceSession session, Consumer<String> csv) {
        this.session = session;
        this.csv = csv;
        texts = new SummaryText(session.texts(), session.units(), BarWords.of(session));
    }

    @FXML
    void initialize() {
        table.getColumns().add(column(session.texts().of("figures.thread"), NAME, Line::name));
        for (Activity activity : SummaryText.COLUMNS) {
            String word = session.texts().of(SummaryText.word(activity));
            TableColumn<Line, String> column =
                    column(
                            word,
                            SummaryText.isUsual(activity) ? SHARE : RARE,
                            line -> texts.cell(line.shares(), activity));
            column.getStyleClass().add("share-column");
            byActivity.put(activity, column);
            table.getColumns().add(column);
        }
        guessed =
                column(
                        session.texts().of("figures.guesses"),
                        GUESSES,
                        line -> texts.cell(line.shares().notRecorded()));
        guessed.getStyleClass().addAll("share-column", "guess-column");
        table.getColumns().add(guessed);
        byActivity.forEach((activity, column) -> column.setVisible(SummaryText.isUsual(activity)));
        guessed.setVisible(false);
        addSpanColumns();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label(session.texts().of("figures.none")));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    if (line != null && line.lane() != 0 && table.isFocused()) {
                        session.selection().lane(line.lane());
                    }
                });
        Hint.on(latencies, session.texts().of("how.range.latency"));
        Hint.on(guesses, session.texts().of("how.not-recorded"));
        Hint.on(orders, session.texts().of("how.range.orders"));
        show(false, spans);
        show(false, spansNote);
        show(false);
    }

    private void addSpanColumns() {
        List<Function<SpanTimes.OfLabel, String>> cells =
                List.of(
                        texts::name,
                        span -> session.units().count(span.count()),
                        span -> session.units().duration(span.total()),
                        span -> session.units().duration(span.own()));
        for (int i = 0; i < cells.size(); i++) {
            String name = session.texts().of(SummaryText.SPAN_COLUMNS.get(i));
            TableColumn<SpanTimes.OfLabel, String> column =
                    column(name, i == 0 ? SPAN : TIME, cells.get(i));
            if (i > 0) {
                column.getStyleClass().add("share-column");
            }
            spans.getColumns().add(column);
        }
        Hint.on(spans, session.texts().of("how.spans"));
    }

    private static <T> TableColumn<T, String> column(
            String name, int width, Function<T, String> cell) {
        TableColumn<T, String> column = new TableColumn<>(name);
        column.setCellValueFactory(line ->
                new ReadOnlyStringWrapper(cell.apply(line.getValue())).getReadOnlyProperty());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width - 10);
        return column;
    }

    void setModel(TimelineModel next, Runnable close) {
        model = next;
        onClose = close;
    }

    void show(boolean shown) {
        show(shown, figuresPanel);
    }

    private static void show(boolean shown, Region part) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** Shows the newest figures. */
    void fill() {
        TimelineModel from = model;
        if (from == null) {
            return;
        }
        RangeSummary next =
                RangeSummary.of(
                        session.trace(),
                        from.figures().lanes(),
                        from.figures().spans(),
                        LaneOrder.of(session.trace(), session.declared()));
        summary = next;
        boolean selected = from.range() != null;
        title.setText(
                session.texts()
                        .of(
                                selected ? "figures.selected" : "figures.seen",
                                session.units().duration(next.range().length())));
        zoom.setDisable(!selected);
        orders.setText(texts.orders(next));
        latencies.setText(texts.latencies(next));
        guesses.setText(texts.notRecorded(next));
        Room.give(guesses, !guesses.getText().isEmpty());
        List<Activity> told = texts.columns(next);
        byActivity.forEach((activity, column) -> column.setVisible(told.contains(activity)));
        guessed.setVisible(guesses.isVisible());
        figuresPanel.pseudoClassStateChanged(WIDE, guesses.isVisible());
        List<Line> lines = new ArrayList<>();
        for (RangeSummary.Group group : next.groups()) {
            if (!group.role().isEmpty() && group.lanes().size() > 1) {
                lines.add(new Line(texts.group(group.role()), 0, group.shares()));
            }
            group.lanes()
                    .forEach(lane ->
                            lines.add(
                                    new Line(lane.lane().name(), lane.lane().id(), lane.shares())));
        }
        put(lines, table);
        put(next.spans(), spans);
        show(!next.spans().isEmpty(), spans);
        show(!from.figures().spans().whole(), spansNote);
    }

    private static <T> void put(List<T> lines, TableView<T> into) {
        if (lines.size() == into.getItems().size()) {
            for (int i = 0; i < lines.size(); i++) {
                into.getItems().set(i, lines.get(i));
            }
        } else {
            into.getItems().setAll(lines);
        }
    }

    @FXML
    void copy() {
        if (summary != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(texts.whole(summary, session.clock().origin()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @FXML
    void export() {
        if (summary != null) {
            csv.accept(texts.csv(summary));
        }
    }

    @FXML
    void zoom() {
        if (model != null) {
            model.fitSelection();
        }
    }

    @FXML
    void close() {
        if (model != null) {
            model.select(null);
        }
        onClose.run();
    }
}
