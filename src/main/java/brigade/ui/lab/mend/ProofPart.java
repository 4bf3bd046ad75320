package brigade.ui.lab.mend;

import brigade.lab.Lab;
import brigade.ui.lab.graph.GuardsPart;
import brigade.ui.lab.graph.OrderPart;
import brigade.ui.lab.graph.OutcomeBars;
import brigade.ui.lab.model.FreeRunning;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
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

import java.util.List;

/**
 * The sixth step: the proof with its bounds and what it means, or the shortest schedule that breaks
 * the program; where the memory model matters, what was seen and what is allowed. UI thread only.
 */
public final class ProofPart implements LabPart {
    private static final long RUNS = 10_000;
    private static final int MOST_BARS = 6;

    private final LabSession session;
    private final Texts texts;
    private final HBox root = new HBox();
    private final FlowPane chips = new FlowPane();
    private final VerdictCard verdict;
    private final VBox bounds = new VBox();
    private final VBox memory = new VBox();
    private final BadgesTable badges;
    private final VBox outcomes = new VBox();
    private final OutcomeBars bars;
    private final Button measure = new Button();
    private final Button next = new Button();
    private final GuardsPart guards;
    private final OrderPart order;
    private List<Lab.Variant> shown = List.of();
    private List<String> told = List.of();

    public ProofPart(LabContext context) {
        session = context.session();
        texts = context.texts();
        verdict = new VerdictCard(context);
        verdict.getStyleClass().add("verdict-large");
        badges = new BadgesTable(session, texts);
        bars = new OutcomeBars(session, texts, MOST_BARS, true);
        guards = new GuardsPart(context);
        order = new OrderPart(context);
        root.getStyleClass().add("lab-columns");
        chips.getStyleClass().add("lab-chips");
        bounds.getStyleClass().add("proof-bounds");
        Button copy = new Button(texts.of("labs.proof.copy"));
        copy.setOnAction(_ -> context.acts().copy(new ResultText(session, texts).of(now())));
        Button mend = new Button(texts.of("labs.proof.mend"));
        mend.setOnAction(_ -> session.go(LabStep.MEND));
        next.setId("labNext");
        next.getStyleClass().add("primary-button");
        next.setOnAction(_ -> session.next().ifPresent(session::open));
        HBox buttons = new HBox(next, copy, mend);
        buttons.getStyleClass().add("mend-buttons");
        VBox left =
                new VBox(label("labs.proof.title", "card-title"), chips, verdict, bounds, buttons);
        left.getStyleClass().addAll("card", "lab-card");
        measure.setOnAction(_ -> session.free().run(session.program(), RUNS));
        memory.getChildren()
                .addAll(
                        label("labs.proof.memory", "section-title"),
                        label("labs.proof.memory.how", "quiet"),
                        badges,
                        measure);
        memory.getStyleClass().addAll("card", "lab-card");
        VBox facts = new VBox(guards.node(), order.node());
        facts.getStyleClass().addAll("card", "lab-card", "proof-facts");
        outcomes.getChildren().addAll(label("labs.bars.title", "section-title"), bars);
        outcomes.getStyleClass().addAll("card", "lab-card");
        VBox side = new VBox(memory, outcomes, facts);
        side.getStyleClass().add("lab-view");
        root.getChildren().addAll(scroll(left, "proof-left"), scroll(side, "graph-side"));
        HBox.setHgrow(root.getChildren().getFirst(), Priority.ALWAYS);
    }

    private static LiveScrollPane scroll(Region content, String style) {
        LiveScrollPane scroll = new LiveScrollPane();
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("compare-scroll", style);
        scroll.setMinWidth(0);
        return scroll;
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private LabVerdict now() {
        return LabVerdict.of(session.exploring());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node entry() {
        return LabPart.first(chips);
    }

    @Override
    public void show() {
        List<Lab.Variant> variants = session.lab().map(Lab::variants).orElse(List.of());
        if (!variants.equals(shown)) {
            shown = variants;
            chips.getChildren().setAll(variants.stream().map(this::chip).toList());
        }
        for (Node each : chips.getChildren()) {
            boolean its = session.variant().filter(each.getUserData()::equals).isPresent();
            ((ToggleButton) each).setSelected(its);
        }
        LabVerdict now = now();
        verdict.show(now);
        bounds(new VerdictWords(session, texts).bounds(now));
        boolean ofMemory = session.lab().filter(it -> it.model() == Lab.Model.MEMORY).isPresent();
        Room.give(memory, ofMemory);
        Room.give(outcomes, !ofMemory);
        bars.show();
        if (ofMemory) {
            badges.show();
            FreeRunning.State free = session.free().of(session.program());
            measure.setDisable(free.running());
            measure.setText(
                    free.running()
                            ? texts.of("labs.proof.measuring", free.done(), free.wanted())
                            : texts.of("labs.proof.measure", RUNS));
        }
        guards.show();
        order.show();
        boolean proven = now.kind() == LabVerdict.Kind.PROVEN;
        next.setText(
                session.next()
                        .map(it -> texts.of("labs.next.lab", it.title(texts.locale())))
                        .orElse(""));
        Room.give(next, proven && session.next().isPresent());
        if (proven && session.step() == LabStep.PROVE) {
            session.done(LabStep.PROVE);
        }
    }

    private void bounds(List<String> lines) {
        if (lines.equals(told)) {
            return;
        }
        told = lines;
        bounds.getChildren().clear();
        if (!lines.isEmpty()) {
            bounds.getChildren().add(label("labs.bounds.title", "small-title"));
            lines.forEach(it -> bounds.getChildren().add(line("· " + it)));
        }
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("prose");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private ToggleButton chip(Lab.Variant variant) {
        ToggleButton chip = new ToggleButton(variant.chip().in(texts.locale()));
        chip.getStyleClass().addAll("lab-chip", "lab-small");
        chip.setUserData(variant);
        chip.setOnAction(_ -> session.choose(variant));
        return chip;
    }
}
