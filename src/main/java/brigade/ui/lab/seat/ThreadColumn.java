package brigade.ui.lab.seat;

import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.model.LabThreadState;
import brigade.ui.lab.model.ThreadCode;
import brigade.ui.lab.part.CodeView;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.Hint;
import brigade.ui.page.Room;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A thread: who it is, its code with the line that comes next, and what it has in hand. A click
 * lets it make a step. UI thread only.
 */
final class ThreadColumn extends VBox {
    private static final PseudoClass STUCK = PseudoClass.getPseudoClass("stuck");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double FIGURE = 44;
    private static final double ROW = 21;
    private static final double EDGES = 16;
    private static final int USUAL_ROWS = 9;
    private static final int FEWEST_ROWS = 3;

    /** So many columns have room for whole sentences. */
    private static final int FEW = 2;

    private final LabContext context;
    private final SeatWords words;
    private final String letter;
    private final LabPerson person;
    private final Label name = new Label();
    private final Label status = new Label();
    private final Label key;
    private final CodeView code = new CodeView();
    private final Label hand = new Label();
    private final FlowPane choices = new FlowPane();
    private List<ThreadCode.CodeRow> rows = List.of();
    private List<String> tokens = List.of();
    private String next = "";

    /**
     * @param place its key, from 1
     */
    ThreadColumn(LabContext context, LabThreadState thread, int place) {
        this.context = context;
        words = new SeatWords(context.texts());
        letter = thread.letter();
        person = new LabPerson(thread.name(), place + 1, FIGURE, context.palette().get());
        key = new Label(Integer.toString(place));
        key.getStyleClass().add("lab-key");
        name.getStyleClass().add("lab-thread-name");
        name.setMinWidth(0);
        status.getStyleClass().add("lab-thread-status");
        status.setMinWidth(0);
        HBox line = new HBox(status, key);
        line.getStyleClass().add("lab-thread-line");
        line.setAlignment(Pos.CENTER_LEFT);
        VBox titles = new VBox(name, line);
        titles.setMinWidth(0);
        titles.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(person, titles);
        head.getStyleClass().add("lab-thread-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        head.setOnMouseClicked(_ -> step());
        code.setOnMouseClicked(_ -> step());
        VBox.setVgrow(code, Priority.ALWAYS);
        code.setMinHeight(FEWEST_ROWS * ROW + EDGES);
        code.setPrefHeight(USUAL_ROWS * ROW + EDGES);
        // Not while it is laid out: what is added then is not laid out any more.
        code.heightProperty().subscribe(_ -> Platform.runLater(this::fit));
        code.widthProperty().subscribe(_ -> Platform.runLater(this::fit));
        hand.getStyleClass().add("lab-hand");
        hand.setMinWidth(0);
        hand.setMinHeight(USE_PREF_SIZE);
        choices.getStyleClass().add("lab-chips");
        Room.give(choices, false);
        getStyleClass().add("lab-thread");
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMousePressed(_ -> requestFocus());
        getChildren().addAll(head, code, choices, hand);
    }

    private void step() {
        context.session().seat().step(letter);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            step();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    void show(LabThreadState thread, LabMoment at, ThreadCode source) {
        person.show(thread);
        name.setText(thread.name());
        String can = words.can(thread, at);
        status.setText(at.columns().size() > FEW ? words.canBriefly(thread, at) : can);
        Hint.on(status, can);
        boolean free = !at.choicesOf(letter).isEmpty();
        Room.give(key, free);
        pseudoClassStateChanged(STUCK, !free && !thread.ended());
        pseudoClassStateChanged(OVER, thread.ended());
        rows = source.rows(thread, at);
        next = thread.ended() ? "" : words.next(thread);
        fit();
        String held = inHand(thread, at);
        hand.setText(held);
        Hint.on(hand, held.strip());
        setAccessibleText(thread.name() + ": " + can + ". " + words.next(thread) + ". " + held);
        showChoices(thread, at);
    }

    /** As many rows as there is room for, what comes next among them. */
    private void fit() {
        if (rows.isEmpty() && !next.isEmpty()) {
            // in code of the JDK, of which there is no source here
            code.show(List.of(new CodeView.Row(0, "", next, CodeView.Look.NEXT)));
            return;
        }
        double room = code.getHeight() > 0 ? code.getHeight() : code.getPrefHeight();
        int most = (int) Math.max(1, (room - EDGES) / code.rowHeight());
        List<CodeView.Row> set = List.of();
        for (int around = most; around > 0; around--) {
            set =
                    CodeView.set(
                            ThreadCode.around(rows, around).stream().map(this::row).toList(),
                            code.columns());
            if (set.size() <= most) {
                break;
            }
        }
        code.show(set);
    }

    private CodeView.Row row(ThreadCode.CodeRow row) {
        LabMoment.MadeStep made = row.made();
        return switch (row.stand()) {
            case OTHER -> new CodeView.Row(row.line(), row.code(), "", CodeView.Look.PLAIN);
            case MADE ->
                    new CodeView.Row(
                            row.line(),
                            row.code(),
                            made == null ? "" : words.made(made),
                            CodeView.Look.DONE);
            case NEXT -> new CodeView.Row(row.line(), row.code(), next, CodeView.Look.NEXT);
            case STUCK -> new CodeView.Row(row.line(), row.code(), next, CodeView.Look.STUCK);
        };
    }

    private String inHand(LabThreadState thread, LabMoment at) {
        List<String> things = new ArrayList<>();
        at.steps().stream()
                .filter(it -> it.letter().equals(letter))
                .reduce((_, last) -> last)
                .filter(it -> it.action().equals("READ") && !thread.ended())
                .ifPresent(it ->
                        things.add(
                                context.texts()
                                        .of(
                                                "labs.hand.read",
                                                it.variable(),
                                                SeatWords.brief(it.value()))));
        at.locks().stream()
                .filter(it -> it.holder().equals(letter))
                .forEach(it -> things.add(context.texts().of("labs.hand.lock", it.name())));
        thread.locals().stream()
                .filter(it -> !it.name().equals("this") && !it.name().equals("args"))
                .forEach(it -> things.add(it.name() + " = " + SeatWords.brief(it.value())));
        return things.isEmpty()
                ? " "
                : context.texts()
                        .of("labs.hand", things.stream().collect(Collectors.joining(" · ")));
    }

    /** Whom it notifies, and that it may wake up by itself: what a key alone cannot say. */
    private void showChoices(LabThreadState thread, LabMoment at) {
        List<String> its = at.choicesOf(letter);
        boolean several =
                its.size() > 1 || its.stream().anyMatch(it -> Character.isLowerCase(it.charAt(0)));
        List<String> wanted = several ? its : List.of();
        if (wanted.equals(tokens)) {
            return;
        }
        tokens = wanted;
        Room.give(choices, several);
        choices.getChildren()
                .setAll(
                        wanted.stream()
                                .map(it -> {
                                    Button button = new Button(words.choice(it, thread, at));
                                    button.getStyleClass().add("lab-small");
                                    button.setOnAction(_ -> context.session().seat().choose(it));
                                    return button;
                                })
                                .toList());
    }
}
