package brigade.ui.transport;

import brigade.ui.page.Cadence;
import brigade.ui.page.Hint;
import brigade.ui.page.PageView;
import brigade.ui.page.SessionClock;
import brigade.ui.page.TraceSession;

import javafx.fxml.FXML;
import javafx.scene.control.Slider;

/**
 * The scrubber: where in the trace the page stands, and a hand on it. It has no track of its own,
 * but lies on what shows the whole trace.
 */
public final class ScrubberController implements PageView {

    /** Its way begins and ends so many pixels within its ends: half of the thumb. */
    public static final int MARGIN = 5;

    private final TraceSession session;
    private final SessionClock clock;
    private final Cadence thumb = Cadence.perSecond(30);

    /** The trace grows while the instant stays: by real time. */
    private final Cadence growth = Cadence.perSecond(4);

    private boolean following;

    @FXML Slider scrubber;
    @FXML BookmarkTicks ticks;

    /** For one page. */
    public ScrubberController(TraceSession session) {
        this.session = session;
        this.clock = session.clock();
    }

    @FXML
    void initialize() {
        Hint.on(scrubber, session.texts().of("transport.scrubber"));
        scrubber.valueProperty().subscribe((_, fraction) -> scrubbed(fraction));
        scrubber.widthProperty().subscribe(growth::reset);
        session.bookmarks().list().subscribe(growth::reset);
        clock.motionProperty().subscribe(thumb::reset);
    }

    @Override
    public void show(long t) {
        boolean grown = growth.due(System.nanoTime());
        if (grown) {
            ticks.show(session.bookmarks().list(), bookmark -> clock.fraction(bookmark.time()));
        }
        if ((thumb.due(t) || grown) && !scrubber.isValueChanging()) {
            following = true;
            scrubber.setValue(clock.fraction());
            following = false;
        }
    }

    private void scrubbed(Number fraction) {
        if (!following) {
            clock.scrub(fraction.doubleValue());
        }
    }
}
