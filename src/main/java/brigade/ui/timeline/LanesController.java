package brigade.ui.timeline;

import brigade.trace.Lane;
import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.Insertions;
import brigade.ui.page.LaterView;
import brigade.ui.page.Motion;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;
import brigade.ui.page.Views.View;
import brigade.ui.theme.Palette;
import brigade.ui.transport.ScrubberController;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** The lanes of all threads over time, and the tools to look at them. */
public final class LanesController implements PageView {

    private static final double BUTTON_STEPS = 2;

    /** With less, the legend says less, or it would take a second line. */
    private static final int ROOM_FOR_WORDS = 1140;

    /** Less has no room to say how much time is seen, which the ruler shows, too. */
    private static final int ROOM_FOR_WINDOW = 760;

    private final TraceSession session;
    private final ObservableValue<Palette> palette;
    private final BarWords words;
    private final TimelineModel model;
    private final LaterView<VBox, FiguresController> panel;
    private final NamesHabit habit;
    private final NamesRoom names;

    /**
     * Fewer redraws than frames: 20 a second read as smooth, and leave the cores to the threads
     * that are watched.
     */
    private final Cadence drawing = Cadence.perSecond(20);

    private final Cadence naming = Cadence.perSecond(5);

    private final Insertions insertions;
    private long drawn = Long.MIN_VALUE;
    private long known = Long.MIN_VALUE;
    private boolean moved = true;
    private boolean inserted;
    private boolean summed;
    private @Nullable TimelineRows held;

    @FXML LanesBody body;
    @FXML LaneStrip strip;

    @FXML Region tools;
    @FXML Legend legend;
    @FXML FilterChips chips;
    @FXML TextField filter;
    @FXML ChoiceBox<LaneSort> sort;
    @FXML Button closer;
    @FXML Button farther;
    @FXML Button all;
    @FXML ToggleButton figures;
    @FXML Text seen;
    @FXML Region time;
    @FXML ScrubberController timeController;

    private @Nullable StripPainter painter;

    /**
     * For one page.
     *
     * @param habit how much room names have
     */
    public LanesController(
            TraceSession session, ObservableValue<Palette> palette, Views views, NamesHabit habit) {
        panel = views.later(FiguresView::load, this::place);
        this.session = session;
        this.palette = palette;
        words = BarWords.of(session);
        insertions = new Insertions(session.trace());
        model = new TimelineModel(session, words);
        this.habit = habit;
        names = new NamesRoom(habit.pixels());
    }

    @FXML
    void initialize() {
        StripPainter first = new StripPainter(session, model, words, strip, palette.getValue());
        painter = first;
        palette.subscribe(next -> {
            first.dress(next);
            redraw();
        });
        Room.in(
                tools,
                ROOM_FOR_WORDS,
                room -> legend.fill(session.texts(), session.units(), !room));
        Room.in(tools, ROOM_FOR_WINDOW, this::giveRoomToFilter);
        strip.setScrubber(time);
        strip.setOnMoved(this::redraw);
        strip.setOnResized(this::resized);
        strip.setOnNames(this::giveNames);
        strip.setOnEnlarged(() -> paint(first, drawn));
        HoverText hover = new HoverText(session.trace(), words, session.texts(), session.units());
        RowPick pick = new RowPick(session, model);
        new StripMouse(strip, model, pick, hover).attach();
        new StripKeys(strip, model, pick).attach();
        filter.textProperty().subscribe(model::filter);
        Room.give(chips, session.toldFromOutside());
        if (session.toldFromOutside()) {
            legend.tellHowKnown();
            chips.fill(session.texts(), filter);
        }
        fillSort();
        explain(closer, "timeline.closer");
        explain(farther, "timeline.farther");
        explain(all, "timeline.all");
        explain(figures, "timeline.figures");
        explain(filter, "timeline.filter.hint");
        Hint.on(strip.divider(), session.texts().of("timeline.names"));
        figures.selectedProperty()
                .subscribe((_, shown) -> {
                    panel.get().controller().show(shown);
                    model.wantFigures(shown);
                });
        session.selection().selectedProperty().subscribe(_ -> selected());
    }

    private void place(View<VBox, FiguresController> made) {
        made.controller().setModel(model, () -> figures.setSelected(false));
        body.place(made.node());
    }

    private void giveRoomToFilter(boolean room) {
        Room.give(seen, room);
        String prompt = session.declared() ? "timeline.filter" : "timeline.filter.process";
        filter.setPromptText(session.texts().of(room ? prompt : "timeline.filter.short"));
    }

    private void fillSort() {
        sort.getItems().setAll(LaneSort.values());
        sort.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(LaneSort value) {
                        boolean byProcess = value == LaneSort.ROLE && !session.declared();
                        String word = value.name().toLowerCase(Locale.ROOT);
                        return session.texts()
                                .of("timeline.sort." + (byProcess ? "process" : word));
                    }

                    @Override
                    public LaneSort fromString(String text) {
                        return LaneSort.ROLE;
                    }
                });
        sort.setValue(LaneSort.ROLE);
        sort.valueProperty().subscribe(model::sort);
    }

    private void giveNames(int pixels) {
        names.want(pixels);
        habit.keep(names.wanted());
        strip.giveNames(names);
    }

    /** Makes room for the names of rows that are new. */
    private void hold(TimelineRows rows, StripPainter painter) {
        if (!rows.equals(held)) {
            held = rows;
            names.hold(rows, painter::widthOfName);
        }
        strip.giveNames(names);
    }

    private void explain(Control control, String key) {
        Hint.on(control, session.texts().of(key));
    }

    private void redraw() {
        moved = true;
        drawing.reset();
        naming.reset();
    }

    /** What is selected elsewhere is brought into view here. */
    private void selected() {
        RowSpread rows = model.selectedRows();
        if (rows != null) {
            strip.reveal(rows.first(), rows.last());
            strip.setAccessibleText(
                    model.rows().get(rows.first()) instanceof Row.OfLane(Lane lane, _)
                            ? lane.name()
                            : "");
        }
        redraw();
    }

    /** What was drawn before had another size: no frame is to show it. */
    private void resized() {
        redraw();
        StripPainter on = painter;
        if (on != null && drawn != Long.MIN_VALUE) {
            model.update(strip.barsWidth(), drawn, System.nanoTime());
            paint(on, drawn);
        }
    }

    private void paint(StripPainter painter, long t) {
        strip.show(model.rows()); // others than when the strip was laid out, perhaps
        painter.paint(t);
        painter.paintNames(t);
    }

    @Override
    public void show(long t) {
        timeController.show(t);
        if (!strip.hasRoom()) {
            return; // not laid out yet; the next frame has it
        }
        long now = System.nanoTime();
        StripPainter on = painter;
        if (on == null) {
            return;
        }
        boolean counted = model.update(strip.barsWidth(), t, now);
        hold(model.rows(), on);
        if (model.window().width() != strip.barsWidth()) {
            model.update(strip.barsWidth(), t, now); // names took some of the width
        }
        boolean ranged = model.range() != null;
        if (ranged && !summed) {
            figures.setSelected(true);
        }
        summed = ranged;
        strip.show(model.rows());
        boolean changed = model.takeChanged() || moved;
        moved = false;
        // What is recorded meanwhile, and told late, is seen even while an instant is held.
        inserted |= insertions.anyNew();
        boolean grows = inserted || (model.window().end() > known && model.trace().end() != known);
        boolean past = t != drawn && session.clock().motionProperty().get() == Motion.HELD;
        if (changed || past || ((t != drawn || grows) && drawing.due(now))) {
            drawn = t;
            inserted = false;
            known = model.trace().end();
            on.paint(t);
        }
        if (changed || past || naming.due(now)) {
            on.paintNames(t);
            legend.names(model.figures().found());
            seen.setText(
                    session.texts()
                            .of(
                                    "transport.window",
                                    session.units().duration(model.window().length())));
        }
        if (counted && figures.isSelected()) {
            panel.get().controller().fill();
        }
    }

    /** Whether nothing that is shown is still being worked out. */
    boolean whole() {
        return model.figures().whole();
    }

    @FXML
    void closer() {
        model.zoom(BUTTON_STEPS, model.window().width() / 2.0);
    }

    @FXML
    void farther() {
        model.zoom(-BUTTON_STEPS, model.window().width() / 2.0);
    }

    @FXML
    void all() {
        model.fitAll();
    }
}
