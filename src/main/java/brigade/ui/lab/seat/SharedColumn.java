package brigade.ui.lab.seat;

import brigade.lab.AllSchedules;
import brigade.lab.graph.SharedVariable;
import brigade.ui.lab.model.Insight;
import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.Room;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the threads share, between them: variables as things on the counter, locks with who holds
 * them, wait sets. UI thread only.
 */
final class SharedColumn extends VBox {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final int SHORT = 5;

    /** Objects that tell nothing of themselves. */
    private static final Set<String> MUTE = Set.of("Object", "a function", "null[]");

    private final LabContext context;
    private final SeatWords words;
    private final FlowPane things = new FlowPane();
    private final Label insight = new Label();
    private final Label output = new Label();
    private LabMoment shown = LabMoment.NOTHING;
    private Map<String, String> before = Map.of();

    SharedColumn(LabContext context) {
        this.context = context;
        words = new SeatWords(context.texts());
        Label title = new Label(context.texts().of("labs.shared"));
        title.getStyleClass().add("lab-caption");
        things.getStyleClass().add("lab-things");
        things.setAlignment(Pos.TOP_CENTER);
        insight.getStyleClass().add("lab-insight");
        insight.setWrapText(true);
        insight.setMinHeight(USE_PREF_SIZE);
        output.getStyleClass().add("lab-output");
        output.setWrapText(true);
        output.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("lab-shared");
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(title, things, insight, output);
    }

    /** In rows of two, where there is little height. */
    void low(boolean next) {
        pseudoClassStateChanged(LOW, next && things.getChildren().size() > 1);
        applyCss(); // who measures it next wants it so
    }

    void show(LabMoment at) {
        if (at.equals(shown)) {
            return;
        }
        shown = at;
        List<Node> nodes = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (LabMoment.SharedThing each : at.things()) {
            boolean lock = at.locks().stream().anyMatch(it -> it.name().endsWith(each.name()));
            if (!(MUTE.contains(each.value()) || (lock && !each.value().contains("(")))) {
                nodes.add(thing(each));
                values.put(each.name(), each.value());
            }
        }
        at.locks().forEach(it -> nodes.add(lock(it, at)));
        before = values;
        things.getChildren().setAll(nodes);
        Optional<Insight> seen = Insight.of(at);
        insight.setText(seen.map(words::of).orElse(""));
        Room.give(insight, seen.isPresent());
        String printed = at.output().strip();
        output.setText(printed.isEmpty() ? "" : context.texts().of("labs.output", printed));
        Room.give(output, !printed.isEmpty());
    }

    private VBox thing(LabMoment.SharedThing thing) {
        Label name = new Label(thing.name());
        name.getStyleClass().add("lab-thing-name");
        Label value = new Label(value(thing.value()));
        value.getStyleClass()
                .add(value.getText().length() > SHORT ? "lab-thing-text" : "lab-thing-value");
        value.setWrapText(true);
        VBox box = new VBox(name, value);
        guarded(thing.name())
                .ifPresent(it -> {
                    Label guard = new Label(it);
                    guard.getStyleClass().add("lab-thing-guard");
                    box.getChildren().add(guard);
                });
        box.getStyleClass().add("lab-thing");
        box.setAlignment(Pos.CENTER);
        String was = before.get(thing.name());
        box.pseudoClassStateChanged(CHANGED, was != null && !was.equals(thing.value()));
        box.setAccessibleText(thing.name() + ": " + thing.value());
        return box;
    }

    /** Of "Till (number 1, euros 100)" a line each. */
    private static String value(String value) {
        int bracket = value.indexOf(" (");
        return bracket < 0 || !value.endsWith(")")
                ? value
                : value.substring(bracket + 2, value.length() - 1).replace(", ", "\n");
    }

    private Optional<String> guarded(String variable) {
        return context.session()
                .all()
                .map(AllSchedules::variables)
                .flatMap(all -> all.stream().filter(it -> it.name().endsWith(variable)).findFirst())
                .map(it -> guard(it));
    }

    private String guard(SharedVariable variable) {
        return variable.locked()
                ? context.texts()
                        .of(
                                "labs.guarded",
                                variable.locks().stream()
                                        .map(SharedVariable.GuardingLock::name)
                                        .collect(Collectors.joining(", ")))
                : context.texts()
                        .of("labs.guarded." + variable.ordering().name().toLowerCase(Locale.ROOT));
    }

    private HBox lock(LabMoment.LockState lock, LabMoment at) {
        boolean held = !lock.holder().isEmpty();
        Label name = new Label(lock.name());
        name.getStyleClass().add("lab-thing-name");
        Label who =
                new Label(
                        held
                                ? context.texts().of("labs.lock.held", at.nameOf(lock.holder()))
                                : context.texts().of("labs.lock.free"));
        who.getStyleClass().add("lab-lock-line");
        VBox lines = new VBox(name, who);
        if (!lock.wants().isEmpty()) {
            lines.getChildren().add(line("labs.lock.wants", lock.wants(), at));
        }
        if (!lock.waits().isEmpty()) {
            lines.getChildren().add(line("labs.lock.waits", lock.waits(), at));
        }
        HBox box = new HBox(lines);
        if (held) {
            at.thread(lock.holder())
                    .ifPresent(it -> {
                        int variant = at.columns().indexOf(it) + 2;
                        LabPerson holder =
                                new LabPerson(it.name(), variant, 30, context.palette().get());
                        holder.show(it);
                        box.getChildren().addFirst(holder);
                    });
        }
        box.getStyleClass().addAll("lab-thing", "lab-lock");
        box.setAlignment(Pos.CENTER);
        box.pseudoClassStateChanged(HELD, held);
        return box;
    }

    private Label line(String key, List<String> letters, LabMoment at) {
        Label line =
                new Label(
                        context.texts()
                                .of(
                                        key,
                                        letters.stream()
                                                .map(at::nameOf)
                                                .collect(Collectors.joining(", "))));
        line.getStyleClass().add("lab-lock-line");
        return line;
    }
}
