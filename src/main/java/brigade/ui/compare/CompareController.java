package brigade.ui.compare;

import brigade.measure.compare.CompareSpec;
import brigade.measure.compare.Comparison;
import brigade.measure.compare.ModelFigures;
import brigade.measure.report.Bars;
import brigade.measure.report.Chart;
import brigade.measure.report.Charts;
import brigade.measure.report.Findings;
import brigade.measure.report.MixName;
import brigade.measure.report.Phrases;
import brigade.restaurant.Mix;
import brigade.server.Model;
import brigade.ui.page.Hint;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;
import brigade.ui.theme.Palette;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.ToggleSwitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The Compare page. UI thread only. */
public final class CompareController implements PageView {

    private final CompareDesk desk;
    private final Texts texts;
    private final Phrases phrases;
    private final ReportFile report;

    private final List<ToggleButton> modelButtons = new ArrayList<>();
    private CompareState shown = CompareState.NOTHING;

    @FXML FlowPane models;
    @FXML ComboBox<Mix.Preset> mix;
    @FXML TextField customers;
    @FXML TextField seconds;
    @FXML ToggleSwitch sweep;
    @FXML Button start;
    @FXML Button save;
    @FXML Label message;
    @FXML ProgressBar progress;
    @FXML Region empty;
    @FXML Region scroll;
    @FXML VBox figures;
    @FXML VBox latency;
    @FXML VBox users;
    @FXML VBox load;
    @FXML Columns bars;
    @FXML Columns words;
    private final FiguresTable table;
    private final ChartView latencyChart;
    private final ChartView usersChart;
    private final ChartView loadChart;

    public CompareController(
            CompareDesk desk,
            Texts texts,
            ReportFile report,
            ReadOnlyObjectProperty<Palette> palette) {
        this.desk = desk;
        this.texts = texts;
        this.phrases = new Phrases(texts.locale());
        this.report = report;
        table = new FiguresTable(phrases);
        latencyChart = new ChartView(palette);
        usersChart = new ChartView(palette);
        loadChart = new ChartView(palette);
    }

    @FXML
    void initialize() {
        CompareSpec usual = CompareSpec.standard();
        for (Model model : Model.values()) {
            modelButtons.add(modelButton(model));
        }
        models.getChildren().setAll(modelButtons);
        mix.getItems().setAll(Mix.Preset.values());
        mix.setConverter(new PresetWords(new MixName(phrases)));
        mix.setValue(Mix.Preset.LUNCH_RUSH);
        customers.setText(phrases.amounts().plain(usual.customersPerSecond()));
        seconds.setText(phrases.amounts().plain(usual.measured().toMillis() / 1e3));
        figures.getChildren().add(table);
        latency.getChildren().add(latencyChart);
        users.getChildren().add(usersChart);
        load.getChildren().add(loadChart);
        customers.textProperty().subscribe(_ -> check());
        seconds.textProperty().subscribe(_ -> check());
        sweep.selectedProperty().subscribe(_ -> check());
        shown = shown.runs(true); // so that the state now is news
        show(0);
    }

    private ToggleButton modelButton(Model model) {
        ToggleButton button = new ToggleButton(phrases.name(model));
        button.getStyleClass().add("segment");
        button.setUserData(model);
        button.setSelected(true);
        Hint.on(button, texts.of("compare.model." + model.name()));
        button.selectedProperty().subscribe(_ -> check());
        return button;
    }

    private CompareForm form() {
        List<Model> chosen =
                modelButtons.stream()
                        .filter(ToggleButton::isSelected)
                        .map(button -> (Model) button.getUserData())
                        .toList();
        return new CompareForm(
                chosen,
                mix.getValue().mix(),
                customers.getText(),
                seconds.getText(),
                sweep.isSelected(),
                texts.locale());
    }

    private void check() {
        if (mix.getValue() == null || desk.state().running()) {
            return;
        }
        CompareForm form = form();
        CompareForm.Wrong wrong = form.wrong();
        boolean right = wrong == CompareForm.Wrong.NOTHING;
        start.setDisable(!right);
        message.getStyleClass().setAll("label", right ? "quiet" : "field-error");
        message.setText(
                right
                        ? texts.of("compare.takes", form.spec().estimate().toSeconds())
                        : texts.of("compare.wrong." + wrong.name().toLowerCase(Locale.ROOT)));
    }

    @FXML
    void startOrCancel() {
        if (desk.state().running()) {
            desk.cancel();
            start.setDisable(true);
            message.setText(texts.of("compare.cancelling"));
        } else if (form().wrong() == CompareForm.Wrong.NOTHING) {
            desk.start(form().spec());
        }
    }

    @FXML
    void saveReport() {
        shown.comparison().ifPresent(it -> report.save(it, phrases));
    }

    /** The instant of the restaurant does not matter here: what is shown is the newest state. */
    @Override
    public void show(long t) {
        CompareState state = desk.state();
        if (state.equals(shown)) {
            return;
        }
        CompareState before = shown;
        shown = state;
        if (state.running() != before.running()) {
            start.setText(texts.of(state.running() ? "compare.cancel" : "compare.start"));
            start.setDisable(false);
            modelButtons.forEach(button -> button.setDisable(state.running()));
            List.of(mix, customers, seconds, sweep)
                    .forEach(control -> control.setDisable(state.running()));
            check();
        }
        showProgress(state);
        if (!state.comparison().equals(before.comparison())) {
            state.comparison().ifPresent(this::show);
        }
        Room.give(empty, state.comparison().isEmpty());
        Room.give(scroll, state.comparison().isPresent());
        save.setDisable(state.comparison().isEmpty());
    }

    private void showProgress(CompareState state) {
        Room.give(progress, state.running());
        progress.setProgress(state.share());
        if (state.running() && !start.isDisabled()) {
            message.setText(
                    phrases.of(
                            "progress",
                            phrases.name(state.model()),
                            phrases.of("stage." + state.stage().name())));
        }
    }

    private void show(Comparison comparison) {
        table.show(comparison);
        Charts charts = new Charts(comparison, phrases);
        show(charts.latency(), latency, latencyChart);
        show(charts.users(), users, usersChart);
        show(charts.load(), load, loadChart);
        bars.getChildren()
                .setAll(Bars.of(comparison, phrases).stream().map(BarsView::new).toList());
        Findings findings = new Findings(comparison, phrases);
        words.getChildren()
                .setAll(
                        comparison.figures().stream()
                                .map(one -> words(one, findings.of(one)))
                                .toList());
        comparison.problems().forEach(it -> words.getChildren().add(problem(it)));
    }

    private static void show(Chart chart, Node card, ChartView view) {
        Room.give(card, !chart.isEmpty());
        view.show(chart);
    }

    private Node words(ModelFigures model, List<String> sentences) {
        return paragraph(phrases.name(model.model()), String.join(" ", sentences));
    }

    private Node problem(Comparison.Problem problem) {
        String name = phrases.name(problem.model());
        return paragraph(name, phrases.of("problem", name, problem.reason()));
    }

    private static Node paragraph(String title, String text) {
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        Label body = new Label(text);
        body.getStyleClass().add("prose");
        body.setWrapText(true);
        VBox paragraph = new VBox(head, body);
        paragraph.getStyleClass().add("compare-words");
        return paragraph;
    }
}
