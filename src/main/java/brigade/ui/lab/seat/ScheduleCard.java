package brigade.ui.lab.seat;

import brigade.lab.Explored;
import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.OutcomeWords;
import brigade.ui.page.Hint;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/**
 * The schedule so far: as a text that can be copied and pasted, as a strip, and a light that says
 * whether the run passes or fails. UI thread only.
 */
final class ScheduleCard extends VBox {
    private static final PseudoClass FAILS = PseudoClass.getPseudoClass("fails");
    private static final PseudoClass PASSES = PseudoClass.getPseudoClass("passes");

    private final LabSession session;
    private final Texts texts;
    private final OutcomeWords outcomes;
    private final TextField schedule = new TextField();
    private final Label light = new Label();
    private final Button play;
    private final Button shortest = new Button();
    private final StripView strip;

    ScheduleCard(LabContext context) {
        session = context.session();
        texts = context.texts();
        outcomes = new OutcomeWords(texts);
        strip = new StripView(context);
        Label title = new Label(texts.of("labs.schedule"));
        title.getStyleClass().add("lab-caption");
        title.setMinWidth(Region.USE_PREF_SIZE);
        schedule.setId("labSchedule");
        schedule.getStyleClass().add("lab-schedule");
        schedule.setAccessibleText(texts.of("labs.schedule.field"));
        Hint.on(schedule, texts.of("labs.schedule.hint"));
        schedule.setOnAction(_ -> go());
        schedule.setMinWidth(Region.USE_PREF_SIZE);
        light.getStyleClass().add("lab-light");
        light.setMinWidth(0);
        HBox.setHgrow(light, Priority.ALWAYS);
        light.setMaxWidth(Double.MAX_VALUE);
        play = small("labs.play", () -> context.acts().play(session.seat().moment().schedule()));
        shortest.getStyleClass().add("lab-small");
        shortest.setMinWidth(Region.USE_PREF_SIZE);
        HBox head =
                new HBox(
                        title,
                        schedule,
                        light,
                        play,
                        small("labs.copy", () -> context.acts().copy(text())),
                        small(
                                "labs.timeline",
                                () ->
                                        context.acts()
                                                .openTimeline(session.seat().moment().schedule())),
                        shortest);
        head.getStyleClass().add("lab-schedule-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card", "lab-schedule-card");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, strip);
    }

    /** Without the strip, where the threads need its room. */
    void brief(boolean brief) {
        if (brief == strip.isVisible()) {
            Room.give(strip, !brief);
            show();
        }
    }

    /** How high it is with the strip, pixels. */
    double whole() {
        double now = minHeight(-1);
        return strip.isVisible() ? now : now + getSpacing() + strip.minHeight(-1);
    }

    private Button small(String key, Runnable what) {
        Button button = new Button(texts.of(key));
        button.getStyleClass().add("lab-small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> what.run());
        Hint.on(button, texts.of(key + ".hint"));
        return button;
    }

    /** With the lab that it belongs to, as commands and files have it. */
    private String text() {
        String name =
                session.isFirstVariant()
                        ? session.lab().orElseThrow().id()
                        : session.program().name();
        return name + ":" + session.seat().moment().schedule();
    }

    private void go() {
        String wanted = schedule.getText();
        session.seat().goTo(wanted);
    }

    void show() {
        LabMoment at = session.seat().moment();
        if (!schedule.isFocused() || session.seat().problem().isEmpty()) {
            schedule.setText(text());
        }
        schedule.setPrefColumnCount(Math.clamp(text().length() + 1, 16, 34));
        Optional<LabMoment.Ending> ending = at.outcome();
        light.pseudoClassStateChanged(FAILS, ending.filter(LabMoment.Ending::bad).isPresent());
        boolean judged = session.lab().isPresent();
        light.pseudoClassStateChanged(PASSES, judged && ending.filter(it -> !it.bad()).isPresent());
        light.setText(
                ending.map(it ->
                                texts.of(
                                        it.bad()
                                                ? "labs.light.fails"
                                                : judged ? "labs.light.passes" : "labs.light.ends",
                                        outcomes.of(it.kind(), it.text())))
                        .orElse(strip.isVisible() ? texts.of("labs.light.drag") : ""));
        Room.give(play, at.ended());
        showShortest();
        strip.show(at);
    }

    /** Nobody wants the answer before having tried. */
    private void showShortest() {
        Optional<Explored.Result> worst = session.explored().flatMap(Explored::worst);
        boolean known = worst.isPresent() && session.isDone(LabStep.BE_SCHEDULER);
        Room.give(shortest, known);
        worst.filter(_ -> known)
                .ifPresent(it -> {
                    shortest.setText(
                            texts.of(
                                    "labs.shortest",
                                    it.schedule(),
                                    outcomes.of(it.kind(), it.text())));
                    shortest.setOnAction(_ -> session.seat().goTo(it.schedule()));
                });
    }
}
