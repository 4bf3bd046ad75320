package brigade.ui.page;

import brigade.measure.UiWatch;

import javafx.animation.AnimationTimer;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

import java.util.List;

/**
 * Drives the page: in each pulse that brings a picture it takes in what was recorded since, moves
 * the clock, and lets the views show its instant. It is also where the UI thread is measured, as
 * any other thread: each pulse is a span of its lane. UI thread only.
 */
public final class Heartbeat {

    private final UiWatch watch;
    private final PictureTurns pictures;
    private TraceSession session;
    private List<PageView> views;
    private Preparation preparation;
    private Subscription selected;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long frame) {
                    beat();
                }
            };

    public Heartbeat(
            UiWatch watch,
            PictureRate pictures,
            TraceSession session,
            List<PageView> views,
            Preparation preparation) {
        this.watch = watch;
        this.pictures = new PictureTurns(pictures);
        this.session = session;
        this.views = List.copyOf(views);
        this.preparation = preparation;
        selected = cards();
    }

    /** Drives another page from now on. What went on before goes on, and is recorded. */
    public void drive(TraceSession other, List<PageView> itsViews, Preparation itsPreparation) {
        session = other;
        views = List.copyOf(itsViews);
        selected.unsubscribe();
        selected = cards();
        preparation = itsPreparation;
    }

    /**
     * Measures what this scene does to the UI thread: from the beginning of a pulse to the end of
     * its layout, and input.
     */
    public void attach(Scene scene) {
        scene.addPostLayoutPulseListener(watch::pulseDone);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> watch.input());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> watch.input());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> bringPicture());
        scene.addEventFilter(ActionEvent.ACTION, _ -> bringPicture());
    }

    public void start() {
        watch.startBell();
        pictures.restart();
        timer.start();
    }

    /**
     * Nobody sees the window: nothing is drawn and no bell rings, as nobody would be served by an
     * answer. The program goes on, and its trace is kept by the recorder's own thread.
     */
    public void rest() {
        timer.stop();
        watch.stopBell();
        watch.rest();
    }

    /** A card opens, or another. */
    private Subscription cards() {
        return session.selection().selectedProperty().subscribe(_ -> bringPicture());
    }

    /** The next pulse brings a picture: of what has just been opened, or is waited for. */
    public void bringPicture() {
        pictures.opened();
    }

    private void beat() {
        long now = System.nanoTime();
        watch.pulse(now);
        if (pictures.next(now)) {
            show();
        }
        preparation.pulse(pictures.room());
    }

    /** Lets the views show what has been recorded by now, which each picture does. */
    public void show() {
        session.trace().tryAdvance(); // : pulse
        session.clock().tick();
        for (PageView view : views) {
            view.show(session.clock().now());
        }
    }
}
