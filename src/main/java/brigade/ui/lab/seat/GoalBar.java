package brigade.ui.lab.seat;

import brigade.lab.Explored;
import brigade.lab.Lab;
import brigade.lab.LabLesson;
import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.OutcomeWords;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is to be reached, how the run ended, and hints for who tries long. UI thread only. */
final class GoalBar extends HBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    /** Who has given so many commands without success is glad of a hint. */
    private static final int LONG = 14;

    private final LabSession session;
    private final Texts texts;
    private final OutcomeWords outcomes;
    private final SeatWords words;
    private final Label goal = new Label();
    private final Label told = new Label();
    private final Button hint = new Button();
    private final Button on = new Button();

    /** How many hints were given, by lab. */
    private final Map<String, Integer> given = new HashMap<>();

    GoalBar(LabContext context) {
        session = context.session();
        texts = context.texts();
        outcomes = new OutcomeWords(texts);
        words = new SeatWords(texts);
        goal.getStyleClass().add("lab-goal");
        goal.setMinWidth(Region.USE_PREF_SIZE);
        told.getStyleClass().add("prose");
        told.setWrapText(true);
        told.setMinWidth(0);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        hint.setId("labHint");
        hint.setText(texts.of("labs.hint"));
        hint.setMinWidth(Region.USE_PREF_SIZE);
        hint.setOnAction(_ -> hint());
        on.getStyleClass().add("primary-button");
        on.setText(texts.of("labs.seat.on"));
        on.setMinWidth(Region.USE_PREF_SIZE);
        on.setOnAction(_ -> session.go(LabStep.ALL_SCHEDULES));
        getStyleClass().add("lab-goal-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(goal, told, hint, on);
    }

    private void hint() {
        session.lab().ifPresent(it -> given.merge(it.id(), 1, Integer::sum));
        show();
    }

    void show() {
        Optional<Lab> lab = session.lab();
        LabMoment at = session.seat().moment();
        goal.setText(
                lab.map(it -> texts.of("labs.goal", it.lesson().goal().text().in(texts.locale())))
                        .orElse(texts.of("labs.goal.own")));
        boolean reached = session.reached();
        boolean wrong = at.outcome().filter(LabMoment.Ending::bad).isPresent();
        pseudoClassStateChanged(OWN, lab.isEmpty());
        pseudoClassStateChanged(REACHED, reached);
        pseudoClassStateChanged(WRONG, wrong && !reached);
        told.setText(told(lab, at, reached));
        Room.give(on, reached);
        Room.give(hint, lab.isPresent() && !reached);
        hint.pseudoClassStateChanged(
                LIT, session.seat().tries() > LONG && !session.isDone(LabStep.BE_SCHEDULER));
    }

    private String told(Optional<Lab> lab, LabMoment at, boolean reached) {
        if (!session.seat().problem().isEmpty()) {
            return words.problem(session.seat().problem(), at);
        }
        if (at.columns().isEmpty() && !at.ended()) {
            return texts.of("labs.seat.soon");
        }
        if (at.outcome().isPresent()) {
            LabMoment.Ending ending = at.outcome().get();
            String how = outcomes.of(ending.kind(), ending.text());
            if (reached) {
                return texts.of(
                        "labs.seat.reached",
                        how,
                        lab.map(it -> it.lesson().explanation().in(texts.locale())).orElse(""));
            }
            if (lab.isEmpty() && !ending.bad()) {
                return texts.of("labs.seat.own", how); // nobody knows whether it should
            }
            return texts.of(ending.bad() ? "labs.seat.wrong" : "labs.seat.right", how);
        }
        return lab.flatMap(this::never)
                .or(() -> lab.map(this::hints))
                .or(this::uncontrolled)
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> next(at));
    }

    private String next(LabMoment at) {
        int threads = at.columns().size();
        if (threads > SeatPart.MOST_COLUMNS) {
            return texts.of("labs.seat.many", SeatPart.MOST_COLUMNS, threads);
        }
        return at.steps().isEmpty()
                ? texts.of("labs.seat.begin", words.keys(threads))
                : texts.of("labs.seat.middle");
    }

    /** Where what the lab asks for is known to be out of reach, as of a mended program. */
    private Optional<String> never(Lab lab) {
        return session.explored()
                .filter(Explored::complete)
                .filter(all ->
                        all.outcomes().stream()
                                .noneMatch(
                                        it -> lab.lesson().goal().reach().is(it.kind(), it.text())))
                .map(all ->
                        texts.of(
                                "labs.seat.never",
                                all.outcomes().stream()
                                        .limit(3)
                                        .map(it -> outcomes.of(it.kind(), it.text()))
                                        .collect(Collectors.joining(", "))));
    }

    /** What of a person's own program Brigade does not step. */
    private Optional<String> uncontrolled() {
        return session.explored()
                .map(it -> it.doubts().free())
                .filter(it -> !it.isEmpty())
                .map(it -> texts.of("labs.own.free", String.join(", ", it)));
    }

    private String hints(Lab lab) {
        LabLesson.Goal its = lab.lesson().goal();
        List<String> hints = its.hints().stream().map(it -> it.in(texts.locale())).toList();
        int number = Math.min(given.getOrDefault(lab.id(), 0), hints.size() + 1);
        if (number == 0) {
            return "";
        }
        return number <= hints.size()
                ? texts.of("labs.hint.number", number, hints.get(number - 1))
                : shortest(its).orElse(hints.getLast());
    }

    /** The last hint is the answer. */
    private Optional<String> shortest(LabLesson.Goal its) {
        return session.explored().map(Explored::outcomes).stream()
                .flatMap(List::stream)
                .filter(it -> its.reach().is(it.kind(), it.text()))
                .findFirst()
                .map(it -> texts.of("labs.hint.schedule", it.schedule()));
    }
}
