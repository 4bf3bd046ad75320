package brigade.ui.compare;

import brigade.measure.compare.Comparison;
import brigade.measure.report.Distributions;
import brigade.measure.report.MixName;
import brigade.measure.report.Phrases;
import brigade.restaurant.Mix;
import brigade.server.Model;
import brigade.ui.page.PageView;
import brigade.ui.page.PopOver;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;
import brigade.ui.theme.Palette;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The Compare page: asks for a prediction, runs, and shows the picture first; what is below it is
 * made piece by piece. UI thread only.
 */
public final class CompareController implements PageView {

    private static final PseudoClass RECORDED = PseudoClass.getPseudoClass("recorded");

    /** The scroll bar is in the page's margin, so that all cards end at one line. */
    private static final Insets BAR_OUTSIDE = new Insets(0, -12, 0, 0);

    /** How many times as large a picture is on a projector. */
    private static final double PROJECTED = 1.35;

    private final CompareDesk desk;
    private final CompareChoice choice;
    private final PopOver toForm;
    private final Texts texts;
    private final Phrases phrases;
    private final ReportFile report;
    private final DistributionView distributions;
    private final PredictionView chips;
    private final Details details;
    private final Pieces pieces = new Pieces();
    private CompareState shown = CompareState.NOTHING;
    private @Nullable CompareForm form;
    private List<Model> ranking = List.of();

    @FXML Label about;
    @FXML Button choose;
    @FXML ToggleButton sweep;
    @FXML Button start;
    @FXML Button save;
    @FXML HBox under;
    @FXML ProgressBar progress;
    @FXML Label message;
    @FXML HBox prediction;
    @FXML Label verdict;
    @FXML Region scroll;
    @FXML VBox results;
    @FXML VBox picture;
    @FXML Label pictureTitle;
    @FXML Label where;
    @FXML Label pictureHow;

    /**
     * @param toForm the pop-over in which is chosen what to compare
     */
    public CompareController(
            CompareDesk desk,
            CompareChoice choice,
            PopOver toForm,
            Texts texts,
            ReportFile report,
            ReadOnlyObjectProperty<Palette> palette) {
        this.desk = desk;
        this.choice = choice;
        this.toForm = toForm;
        this.texts = texts;
        this.phrases = new Phrases(texts.locale());
        this.report = report;
        distributions = new DistributionView(palette, phrases);
        chips = new PredictionView(texts, phrases, this::judge);
        details = new Details(texts, phrases, palette);
    }

    /** Shows the picture larger, for a projector, or as usual. */
    void present(boolean on) {
        distributions.zoom(on ? PROJECTED : 1);
    }

    @FXML
    void initialize() {
        toForm.prepare(choose);
        HBox.setHgrow(chips, Priority.ALWAYS);
        VBox.setMargin(scroll, BAR_OUTSIDE);
        prediction.getChildren().add(2, chips);
        picture.getChildren().add(1, distributions);
        shown = shown.runs(true); // so that the state now is news
        if (desk.state().comparison().isEmpty()) {
            desk.readRecorded();
        }
        judge();
        show(0);
    }

    @FXML
    void openForm() {
        toForm.open(choose);
    }

    @FXML
    void switchSweep() {
        choice.choose(choice.form().withSweep(sweep.isSelected()));
    }

    @FXML
    void startOrCancel() {
        if (desk.state().running()) {
            desk.cancel();
            start.setDisable(true);
            message.setText(texts.of("compare.cancelling"));
        } else if (choice.form().wrong() == CompareForm.Wrong.NOTHING) {
            desk.start(choice.form().spec());
        }
    }

    @FXML
    void saveReport() {
        shown.comparison().ifPresent(it -> report.save(it, phrases));
    }

    /** The instant of the restaurant does not matter here: what is shown is the newest state. */
    @Override
    public void show(long t) {
        pieces.next();
        CompareState state = desk.state();
        if (!choice.form().equals(form) || state.running() != shown.running()) {
            form = choice.form();
            show(form, state);
        }
        if (state.equals(shown)) {
            return;
        }
        CompareState before = shown;
        shown = state;
        showProgress(state);
        if (!state.comparison().equals(before.comparison())) {
            state.comparison().ifPresent(it -> show(it, state.recorded()));
        }
        judge();
        Room.give(scroll, state.comparison().isPresent());
        save.setDisable(state.comparison().isEmpty());
    }

    private void show(CompareForm chosen, CompareState state) {
        CompareForm.Wrong wrong = chosen.wrong();
        boolean right = wrong == CompareForm.Wrong.NOTHING;
        about.setText(
                right
                        ? about(chosen)
                        : texts.of("compare.wrong." + wrong.name().toLowerCase(Locale.ROOT)));
        boolean again = state.comparison().isPresent() && !state.recorded();
        String run = again ? "compare.again" : "compare.start";
        start.setText(
                state.running()
                        ? texts.of("compare.cancel")
                        : right
                                ? texts.of(run, chosen.spec().estimate().toSeconds())
                                : texts.of("compare.start.none"));
        start.setDisable(!right && !state.running());
        choose.setDisable(state.running());
        sweep.setDisable(state.running());
        sweep.setSelected(chosen.sweep());
    }

    private String about(CompareForm chosen) {
        String load = phrases.amounts().plain(chosen.spec().customersPerSecond());
        return chosen.mix().equals(Mix.WEB_SHOP)
                ? texts.of("compare.about.shop", load)
                : texts.of("compare.about", new MixName(phrases).of(chosen.mix()), load);
    }

    private void showProgress(CompareState state) {
        Room.give(under, state.running());
        progress.setProgress(state.share());
        if (state.running() && !start.isDisabled()) {
            message.setText(
                    phrases.of(
                                    "progress",
                                    phrases.name(state.model()),
                                    phrases.of("stage." + state.stage().name()))
                            + " · "
                            + texts.of("compare.rests"));
        }
    }

    private void show(Comparison comparison, boolean recorded) {
        ranking = List.of();
        List<Runnable> next = new ArrayList<>();
        next.add(() -> draw(Distributions.of(comparison, phrases)));
        next.add(() -> {
            where.setText(new WhereMeasured(texts).of(comparison, recorded));
            where.pseudoClassStateChanged(RECORDED, recorded);
        });
        next.addAll(details.pieces(comparison, results));
        pieces.set(next);
    }

    private void draw(Distributions next) {
        distributions.show(next);
        pictureTitle.setText(next.title());
        pictureHow.setText(next.how());
        ranking = next.rows().stream().map(Distributions.Row::model).toList();
        judge();
    }

    /** The result answers the prediction. */
    private void judge() {
        Prediction said = chips.prediction();
        boolean answered = said.answeredBy(ranking, shown.running());
        chips.answer(answered ? ranking : List.of());
        int left = Model.values().length - said.order().size();
        verdict.setText(
                answered
                        ? texts.of("compare.in.place", said.inPlace(ranking), ranking.size())
                        : left == 0
                                ? texts.of("compare.prediction.wait")
                                : texts.of("compare.prediction.more", left));
        verdict.pseudoClassStateChanged(PseudoClass.getPseudoClass("answered"), answered);
    }
}
