package brigade.ui.observe;

import brigade.observe.live.JvmEntry;
import brigade.observe.live.Obstacle;
import brigade.observe.sample.SickProgram;
import brigade.trace.source.TraceSource;
import brigade.ui.page.Hint;
import brigade.ui.page.LiveScrollPane;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;
import brigade.ui.window.WindowServices;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What can be observed: the JVMs of this machine, files, and sick programs to try it with. UI
 * thread only.
 */
final class ObserveStart {

    private static final double WIDE = 900;

    private final WindowServices services;
    private final Texts texts;
    private final Consumer<TraceSource> open;
    private final Attaching attaching = new Attaching(Platform::runLater);
    private final ThresholdChoice threshold;
    private final HBox root = new HBox();
    private final VBox list = new VBox();
    private final Label state = new Label();
    private final Button refresh;
    private final List<ProgramRow> rows = new ArrayList<>();
    private final List<Button> samples = new ArrayList<>();
    private boolean busy;

    /**
     * @param open shows the source that was chosen
     */
    ObserveStart(WindowServices services, Consumer<TraceSource> open) {
        this.services = services;
        this.open = open;
        texts = services.texts();
        threshold = new ThresholdChoice(texts);
        refresh = new Button(texts.of("observe.refresh"));
        refresh.setId("observeRefresh");
        refresh.setMinWidth(Region.USE_PREF_SIZE);
        refresh.setOnAction(_ -> refresh());
        Hint.on(refresh, texts.of("observe.refresh.hint"));
        root.getStyleClass().add("observe-start");
        Region side = side();
        root.getChildren().addAll(programs(), side);
        Room.in(root, WIDE, wide -> side.setPrefWidth(wide ? 400 : 330));
    }

    Region node() {
        return root;
    }

    private Region programs() {
        Label title = new Label(texts.of("observe.programs"));
        title.getStyleClass().add("card-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, refresh);
        head.getStyleClass().add("observe-head");
        Label what = prose("observe.programs.what");
        state.getStyleClass().add("prose");
        state.setWrapText(true);
        list.getStyleClass().add("observe-list");
        LiveScrollPane scroll = new LiveScrollPane();
        scroll.setContent(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("compare-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(head, what, state, scroll);
        card.getStyleClass().addAll("card", "observe-card");
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Region side() {
        VBox files = new VBox(title("observe.files"), prose("observe.files.what"), openFile());
        files.getStyleClass().addAll("card", "observe-card");
        VBox tries = new VBox(title("observe.samples"), prose("observe.samples.what"));
        for (SickProgram program : SickProgram.values()) {
            tries.getChildren().add(sample(program));
        }
        tries.getStyleClass().addAll("card", "observe-card");
        VBox cost = new VBox(threshold.node());
        cost.getStyleClass().addAll("card", "observe-card");
        VBox all = new VBox(tries, files, cost);
        all.getStyleClass().add("observe-side-cards");
        LiveScrollPane scroll = new LiveScrollPane();
        scroll.setContent(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("compare-scroll", "observe-side");
        scroll.setMinWidth(300);
        return scroll;
    }

    private Button openFile() {
        Button button = new Button(texts.of("observe.files.open"));
        button.setId("observeOpen");
        button.setOnAction(_ -> services.files().traces().open());
        return button;
    }

    private Region sample(SickProgram program) {
        String name = texts.of("observe.sample." + program.word());
        String what = texts.of("observe.sample." + program.word() + ".what");
        ProgramRow row =
                new ProgramRow(name, what, texts.of("observe.start"), () -> begin(program, name));
        row.button().setId("sample-" + program.word());
        row.button().setAccessibleText(name + ": " + what);
        samples.add(row.button());
        return row.node();
    }

    private Label title(String key) {
        Label title = new Label(texts.of(key));
        title.getStyleClass().add("section-title");
        title.setWrapText(true); // larger letters in presenter mode
        title.setMinHeight(Region.USE_PREF_SIZE);
        return title;
    }

    private Label prose(String key) {
        Label prose = new Label(texts.of(key));
        prose.getStyleClass().add("prose");
        prose.setWrapText(true);
        prose.setMinHeight(Region.USE_PREF_SIZE);
        return prose;
    }

    /** Looks for JVMs again. */
    void refresh() {
        if (rows.isEmpty()) {
            say(texts.of("observe.looking"));
        }
        attaching.list(this::show);
    }

    private void show(List<JvmEntry> found) {
        boolean waitedFor = refresh.isFocused() && rows.isEmpty();
        rows.clear();
        found.stream()
                .sorted(Comparator.comparing((JvmEntry it) -> !it.attachable()))
                .forEach(it -> rows.add(JvmRow.of(it, texts, () -> begin(it))));
        list.getChildren().setAll(rows.stream().map(ProgramRow::node).toList());
        if (!busy) {
            say(found.isEmpty() ? texts.of("observe.none") : "");
        }
        rows.forEach(it -> it.button().setDisable(busy));
        if (waitedFor) {
            focus();
        }
    }

    private void begin(JvmEntry entry) {
        work(texts.of("observe.attaching", entry.name(), Long.toString(entry.pid())));
        attaching.attach(entry.pid(), threshold.threshold(), this::done, this::failed);
    }

    private void begin(SickProgram program, String name) {
        work(texts.of("observe.starting", name));
        attaching.start(program, name, threshold.threshold(), this::done, this::failed);
    }

    private void work(String what) {
        setBusy(true);
        say(what);
    }

    private void setBusy(boolean next) {
        busy = next;
        rows.forEach(it -> it.button().setDisable(next));
        samples.forEach(it -> it.setDisable(next));
    }

    private void done(TraceSource source) {
        setBusy(false);
        say("");
        open.accept(source);
    }

    private void failed(Obstacle why) {
        setBusy(false);
        say(texts.of("observe.failed", why.in(texts.locale())));
        attaching.list(this::keep);
    }

    /** The list anew, under what was said. */
    private void keep(List<JvmEntry> found) {
        String said = state.getText();
        show(found);
        say(said);
    }

    private void say(String text) {
        state.setText(text);
        Room.give(state, !text.isEmpty());
    }

    /** The first thing that can be done has the focus. */
    void focus() {
        Button first =
                rows.stream()
                        .map(ProgramRow::button)
                        .filter(it -> it.getParent() != null)
                        .findFirst()
                        .orElse(refresh);
        first.requestFocus();
    }

    /** Nobody waits for what is being attached to any more. */
    void close() {
        attaching.close();
    }
}
