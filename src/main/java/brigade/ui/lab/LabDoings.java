package brigade.ui.lab;

import brigade.lab.LabProgram;
import brigade.trace.Trace;
import brigade.ui.file.NoticeController;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.model.LabWork;
import brigade.ui.lab.model.SchedulePlay;
import brigade.ui.lab.part.LabActs;
import brigade.ui.page.Texts;
import brigade.ui.window.PageHost;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

import java.io.IOException;

/** What parts of the Labs page ask of the window, done there. UI thread only. */
record LabDoings(
        LabSession session, LabWork work, PageHost host, NoticeController notice, Texts texts)
        implements LabActs {
    /** Time enough to see what a step changes. */
    private static final Duration A_STEP = Duration.millis(700);

    @Override
    public void openTimeline(String schedule) {
        LabProgram program = session.program();
        var freedom = session.seat().freedom();
        String source = session.source();
        String name = program.name() + ":" + schedule;
        Thread.ofVirtual()
                .name("lab run")
                .start(() -> {
                    try {
                        Trace trace = work.trace(program, schedule, freedom, source);
                        Platform.runLater(() -> host.open(new LabRun(name, trace)));
                    } catch (IOException e) {
                        String why = String.valueOf(e.getMessage());
                        Platform.runLater(() -> say(why));
                    }
                });
    }

    @Override
    public void play(String schedule) {
        session.go(LabStep.BE_SCHEDULER);
        if (Platform.getPreferences().isReducedMotion()) {
            session.seat().goTo(schedule);
            return;
        }
        SchedulePlay play = new SchedulePlay(session.seat(), schedule);
        Timeline steps = new Timeline();
        steps.setCycleCount(Animation.INDEFINITE);
        steps.getKeyFrames()
                .add(
                        new KeyFrame(
                                A_STEP,
                                _ -> {
                                    if (!play.next()) {
                                        steps.stop();
                                    }
                                }));
        steps.play();
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        say(texts.of("labs.copied"));
    }

    @Override
    public void say(String text) {
        notice.tell(text);
    }
}
