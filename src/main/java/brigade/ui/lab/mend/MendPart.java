package brigade.ui.lab.mend;

import brigade.lab.Lab;
import brigade.lab.LabProgram;
import brigade.lab.MarkedSource;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.model.SourceError;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.page.Hint;
import brigade.ui.page.LiveScrollPane;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Comparator;
import java.util.List;

/**
 * The fifth step: pieces of code to choose from, some of them wrong, or the marked parts to be
 * edited; Brigade answers with the proof or a schedule that breaks it. UI thread only.
 */
public final class MendPart implements LabPart {
    private final LabSession session;
    private final Texts texts;
    private final HBox root = new HBox();
    private final MendCode code;
    private final FlowPane chips = new FlowPane();
    private final Button edit = new Button();
    private final Button check = new Button();
    private final Button leave = new Button();
    private final Label hint = new Label();
    private final Label why = new Label();
    private final VerdictCard verdict;
    private final Button prove = new Button();
    private List<Lab.Variant> shown = List.of();

    /** What the verdict is about, as the person has it before the eyes. */
    private String judged = "";

    public MendPart(LabContext context) {
        session = context.session();
        texts = context.texts();
        code = new MendCode(texts, this::leave, this::check, this::typed);
        verdict = new VerdictCard(context);
        root.getStyleClass().add("lab-columns");
        VBox left = new VBox(code.node());
        VBox.setVgrow(code.node(), Priority.ALWAYS);
        left.getStyleClass().addAll("card", "lab-card");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        chips.getStyleClass().add("lab-chips");
        for (Label each : List.of(hint, why)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
            each.getStyleClass().add("prose");
        }
        hint.getStyleClass().add("quiet");
        button(edit, "labs.mend.edit", this::edit);
        edit.setId("labEdit");
        check.setId("labCheck");
        button(check, "labs.mend.check", this::check);
        check.getStyleClass().add("primary-button");
        button(leave, "labs.mend.leave", this::leave);
        button(prove, "labs.mend.prove", () -> session.go(LabStep.PROVE));
        prove.getStyleClass().add("primary-button");
        HBox buttons = new HBox(edit, check, leave);
        buttons.getStyleClass().add("mend-buttons");
        VBox right =
                new VBox(
                        label("labs.mend.title", "card-title"),
                        label("labs.mend.ask", "prose"),
                        chips,
                        buttons,
                        hint,
                        verdict,
                        why,
                        prove);
        right.getStyleClass().addAll("card", "lab-card");
        LiveScrollPane side = new LiveScrollPane();
        side.setContent(right);
        side.setFitToWidth(true);
        side.setFitToHeight(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().addAll("compare-scroll", "lab-side");
        root.setMinSize(0, 0);
        root.getChildren().addAll(left, side);
    }

    private void button(Button button, String key, Runnable act) {
        button.setText(texts.of(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node entry() {
        return LabPart.first(chips);
    }

    private void edit() {
        MarkedSource source =
                session.lab().isPresent()
                        ? MarkedSource.of(session.source())
                        : MarkedSource.open(session.source());
        List<MarkedSource> others =
                session.lab().map(Lab::variants).orElse(List.of()).stream()
                        .map(it -> MarkedSource.of(session.sourceOf(it)))
                        .toList();
        code.edit(source.withImportsOf(others));
        judged = code.written().text();
        hint.setText(keys());
        show();
    }

    /** The editor takes the control key on each system. */
    private String keys() {
        String enter = texts.of("labs.key.choice.cap");
        return texts.of(
                "labs.mend.keys",
                texts.of("help.keys.command", enter),
                texts.of("help.keys.command", "Tab"));
    }

    private void typed() {
        hint.setText(keys());
        show();
    }

    private void leave() {
        code.show(MarkedSource.of(session.source()));
        show();
        edit.requestFocus();
    }

    private void check() {
        MarkedSource written = code.written();
        hint.setText(texts.of("labs.mend.compiling"));
        LabProgram before = session.program();
        session.compile(
                LabProgram.ofSource(name(written), written.text(), List.of()),
                errors -> {
                    if (code.editing() && session.program().equals(before)) {
                        told(written, errors);
                    }
                });
    }

    private void told(MarkedSource written, List<SourceError> errors) {
        boolean nowhere = !errors.isEmpty() && errors.getFirst().line() == SourceError.NOWHERE;
        if (nowhere) {
            hint.setText(errors.getFirst().text());
            return;
        }
        code.tell(errors, written);
        hint.setText(
                texts.of(
                        errors.isEmpty() ? "labs.mend.compiled" : "labs.mend.errors",
                        errors.size()));
        if (errors.isEmpty()) {
            judged = written.text();
            session.edit(name(written), written.text());
        }
    }

    private String name(MarkedSource written) {
        return session.lab().isPresent() ? written.fileName() : session.program().name();
    }

    @Override
    public void show() {
        List<Lab.Variant> variants = session.lab().map(Lab::variants).orElse(List.of());
        if (!variants.equals(shown)) {
            shown = variants;
            chips.getChildren().setAll(variants.stream().sorted(mixed()).map(this::chip).toList());
            code.show(MarkedSource.of(session.source()));
        }
        for (Node each : chips.getChildren()) {
            boolean its = session.variant().filter(each.getUserData()::equals).isPresent();
            ((ToggleButton) each).setSelected(its);
        }
        boolean editing = code.editing();
        if (!editing) {
            code.show(MarkedSource.of(session.source()));
        }
        Room.give(edit, !editing);
        Room.give(check, editing);
        Room.give(leave, editing);
        Room.give(hint, editing);
        LabVerdict now = LabVerdict.of(session.exploring());
        boolean another = editing && !code.written().text().equals(judged);
        boolean asked = !session.isFirstVariant() && !another;
        Room.give(verdict, asked);
        verdict.show(now);
        boolean known = asked && now.all().isPresent();
        why.setText(
                known ? session.variant().map(it -> it.why().in(texts.locale())).orElse("") : "");
        Room.give(why, !why.getText().isEmpty());
        boolean proven = asked && now.kind() == LabVerdict.Kind.PROVEN;
        Room.give(prove, proven);
        if (proven && session.step() == LabStep.MEND) {
            session.done(LabStep.MEND);
        }
    }

    /** As found first; the others so that their order does not tell which of them help. */
    private Comparator<Lab.Variant> mixed() {
        return Comparator.comparing((Lab.Variant it) -> it.kind() != Lab.Kind.BROKEN)
                .thenComparing(it -> Integer.reverse((it.id() + shown.size()).hashCode()));
    }

    private ToggleButton chip(Lab.Variant variant) {
        ToggleButton chip = new ToggleButton(variant.chip().in(texts.locale()));
        chip.getStyleClass().add("lab-chip");
        chip.setUserData(variant);
        Hint.on(chip, texts.of("labs.mend.chip"));
        chip.setOnAction(_ -> {
            code.show(MarkedSource.of(session.sourceOf(variant)));
            session.choose(variant);
        });
        return chip;
    }
}
