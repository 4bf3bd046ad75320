package brigade.ui.lab.graph;

import brigade.lab.AllSchedules;
import brigade.lab.Lab;
import brigade.lab.graph.SharedVariable;
import brigade.lab.graph.SharedVariable.GuardingLock;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.page.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which lock guards which field: what was held at every access, by all schedules. */
public final class GuardsPart implements LabPart {
    private static final int MOST = 5;

    private final LabSession session;
    private final Texts texts;
    private final VBox root = new VBox();
    private @Nullable List<Object> shown;

    public GuardsPart(LabContext context) {
        session = context.session();
        texts = context.texts();
        root.getStyleClass().add("lab-guards");
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void show() {
        AllSchedules all = session.all().orElse(null);
        StepPhrase names = StepPhrase.of(texts, session.seat().moment());
        List<Object> next = all == null ? List.of() : List.of(all, names);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        List<Node> rows = new ArrayList<>();
        Label title = new Label(texts.of("labs.guards.title"));
        title.getStyleClass().add("small-title");
        rows.add(title);
        if (all != null) {
            all.variables().stream().limit(MOST).forEach(it -> rows.add(row(it)));
            if (all.variables().isEmpty()) {
                rows.add(words(texts.of("labs.guards.nothing")));
            }
        }
        root.getChildren().setAll(rows);
    }

    private FlowPane row(SharedVariable variable) {
        Label lock = new Label(lock(variable));
        lock.getStyleClass()
                .addAll(
                        "guard-lock",
                        variable.locked()
                                ? "guard-held"
                                : variable.race().isPresent() ? "guard-none" : "guard-ordered");
        lock.setMinWidth(Region.USE_PREF_SIZE);
        Label arrow = new Label("→");
        arrow.getStyleClass().add("quiet");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        Label field = new Label(variable.name());
        field.getStyleClass().add("guard-field");
        field.setMinWidth(Region.USE_PREF_SIZE);
        Label words = words(who(variable) + declared(variable));
        FlowPane row = new FlowPane(lock, arrow, field, words);
        words.maxWidthProperty().bind(row.widthProperty());
        row.getStyleClass().add("guard-row");
        row.setAccessibleText(lock.getText() + " → " + variable.name() + ": " + words.getText());
        return row;
    }

    private Label words(String text) {
        Label words = new Label(text);
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        return words;
    }

    private String lock(SharedVariable variable) {
        if (variable.locked()) {
            return variable.locks().stream().map(this::name).collect(Collectors.joining(" + "));
        }
        return texts.of(
                switch (variable.ordering()) {
                    case PLAIN ->
                            variable.race().isPresent()
                                    ? "labs.guards.none"
                                    : "labs.guards.otherwise";
                    case VOLATILE -> "labs.guards.volatile";
                    case ATOMIC -> "labs.guards.atomic";
                });
    }

    private String name(GuardingLock lock) {
        return switch (lock.by()) {
            case OWN -> texts.of("labs.guards.own");
            case MEMBER -> "this." + lock.name();
            case STATIC -> lock.name();
            case CLASS -> lock.name() + ".class";
            case OBJECT -> lock.name();
        };
    }

    private String who(SharedVariable variable) {
        StepPhrase names = StepPhrase.of(texts, session.seat().moment());
        String readers = names(names, variable.readers());
        String writers = names(names, variable.writers());
        if (readers.isEmpty() || readers.equals(writers)) {
            String key = variable.readers().isEmpty() ? "labs.guards.written" : "labs.guards.both";
            return texts.of(key, writers);
        }
        return texts.of("labs.guards.read-written", readers, writers);
    }

    private String names(StepPhrase names, String letters) {
        List<String> all =
                letters.chars().mapToObj(it -> names.name(Character.toString(it))).toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1))
                        + " "
                        + texts.of("labs.and")
                        + " "
                        + all.getLast();
    }

    /** What the lab says should guard it, where that is not so. */
    private String declared(SharedVariable variable) {
        return session.variant().map(Lab.Variant::guards).orElse(List.of()).stream()
                .filter(it -> it.field().equals(variable.name()) && !variable.locked())
                .findFirst()
                .map(it -> " · " + texts.of("labs.guards.should", it.lock()))
                .orElse("");
    }
}
