package brigade.ui.file;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * One card above the page that says what became of a file, how far the work is, and what can be
 * done about it. UI thread only.
 */
public final class NoticeController {

    private static final Duration WHILE = Duration.seconds(12);

    private final PauseTransition passing = new PauseTransition(WHILE);
    private Runnable onAction = () -> {};
    private Runnable onClose = () -> {};

    @FXML Region notice;
    @FXML Label noticeText;
    @FXML ProgressBar progress;
    @FXML Button noticeAction;

    @FXML
    void initialize() {
        passing.setOnFinished(_ -> clear());
    }

    /** Says something, until it is closed. */
    public void tell(String text) {
        show(text, false, "", () -> {}, () -> {});
    }

    /**
     * Says something, and offers to look at it; for a while, as it can be found elsewhere, too, and
     * asks for nothing.
     */
    public void mention(String text, String label, Runnable what) {
        offer(text, label, what);
        passing.playFromStart();
    }

    /** Says something, and offers to do something about it. */
    public void offer(String text, String label, Runnable what) {
        show(text, false, label, what, () -> {});
    }

    /** Shows how far work is, and lets the person end it. */
    void working(String text, String cancel, Task<?> task) {
        show(text, true, cancel, () -> task.cancel(false), () -> task.cancel(false));
        progress.progressProperty().bind(task.progressProperty());
    }

    /** Nothing to say any more. */
    void clear() {
        passing.stop();
        progress.progressProperty().unbind();
        notice.setVisible(false);
        notice.setManaged(false);
        onAction = () -> {}; // what was offered is kept no longer
        onClose = () -> {};
    }

    private void show(String text, boolean works, String label, Runnable what, Runnable close) {
        clear();
        noticeText.setText(text);
        notice.setAccessibleText(text);
        progress.setVisible(works);
        progress.setManaged(works);
        noticeAction.setText(label);
        noticeAction.setVisible(!label.isEmpty());
        noticeAction.setManaged(!label.isEmpty());
        onAction = what;
        onClose = close;
        notice.setVisible(true);
        notice.setManaged(true);
    }

    @FXML
    void act() {
        Runnable what = onAction;
        clear();
        // After this event: what is done may open a dialog, or put another page beneath the card.
        Platform.runLater(what);
    }

    @FXML
    void close() {
        Runnable what = onClose;
        clear();
        what.run();
    }
}
