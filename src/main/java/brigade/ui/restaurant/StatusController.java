package brigade.ui.restaurant;

import brigade.measure.OrderLatencies;
import brigade.restaurant.Pace;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.trace.Totals;
import brigade.ui.page.Cadence;
import brigade.ui.page.FailureWords;
import brigade.ui.page.Hint;
import brigade.ui.page.PageView;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.window.InstantController;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The status line: the figures of the service at the instant shown. */
public final class StatusController implements PageView {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Narrower lines leave out the message of the worker: figures are never cut off for it. */
    private static final int ROOM_FOR_MESSAGE = 1280;

    /** And still narrower ones what changes least. */
    private static final int ROOM_FOR_ALL = 1180;

    private final TraceSession session;
    private final Supplier<String> notice;
    private final FailureWords failures;
    private final OrderLatencies latencies;
    private final Cadence cadence = Cadence.perSecond(4);

    @FXML HBox bar;
    @FXML Text instant;
    @FXML Text inService;
    @FXML Text served;
    @FXML Text turnedAway;
    @FXML Text failed;
    @FXML Text rate;
    @FXML Text p50;
    @FXML Text p99;
    @FXML Text heap;
    @FXML Text ledger;
    @FXML Label message;
    @FXML Text pace;

    /**
     * @param notice the last word from the back room, or empty
     */
    public StatusController(TraceSession session, Supplier<String> notice) {
        this.session = session;
        this.notice = notice;
        latencies = new OrderLatencies(session.trace());
        failures = new FailureWords(session.trace(), session.texts());
    }

    @FXML
    void initialize() {
        Room.in(bar, ROOM_FOR_MESSAGE, room -> Room.give(message, room));
        explain(instant, "how.moment");
        explain(inService, "how.inService");
        explain(served, "how.served");
        explain(turnedAway, "how.turnedAway");
        explain(failed, "how.failed");
        explain(rate, "how.rate");
        explain(p50, "how.latency");
        explain(p99, "how.latency");
        explain(heap, "how.heap");
        explain(ledger, "how.ledger");
        explain(pace, "how.pace");
        session.clock().liveProperty().subscribe(_ -> cadence.reset());
        Room.in(bar, ROOM_FOR_ALL, this::wide);
    }

    private void wide(boolean room) {
        for (Text text : List.of(heap, pace)) {
            Room.give(text, room);
        }
    }

    private void explain(Text text, String key) {
        Hint.on(text, session.texts().of(key));
    }

    @Override
    public void show(long t) {
        if (!cadence.due(t)) {
            return;
        }
        Texts texts = session.texts();
        InstantController.show(instant, session, t);
        StatusFigures figures = StatusFigures.at(session.trace(), latencies, t);
        inService.setText(texts.of("status.inService", figures.totals().inFlight()));
        served.setText(texts.of("status.served", figures.totals().served()));
        turnedAway.setText(texts.of("status.turnedAway", figures.totals().rejected()));
        showFailed(figures.totals());
        rate.setText(texts.of("status.rate", session.units().rate(figures.perSecond())));
        p50.setText(texts.of("status.p50", latency(figures, figures.latencyMillis().p50())));
        p99.setText(texts.of("status.p99", latency(figures, figures.latencyMillis().p99())));
        heap.setText(
                texts.of(
                        "status.heap",
                        session.units()
                                .megabytes(session.gauges().at(RestaurantCounter.HEAP, t, 0))));
        ledger.setText(texts.of(figures.balanced() ? "status.balanced" : "status.unbalanced"));
        ledger.pseudoClassStateChanged(WRONG, !figures.balanced());
        message.setText(notice.get());
        pace.setText(texts.of("pace.status." + pace(t).name().toLowerCase(Locale.ROOT)));
    }

    private void showFailed(Totals totals) {
        boolean any = totals.failed() > 0;
        Room.give(failed, any);
        if (any) {
            String reasons = failures.counts(totals.failures());
            String all = session.texts().of("status.failed.why", totals.failed(), reasons);
            boolean roomy = bar.getWidth() > ROOM_FOR_MESSAGE;
            failed.setText(roomy ? all : session.texts().of("status.failed", totals.failed()));
            failed.setAccessibleText(all);
            Hint.on(failed, session.texts().of("how.failed", reasons));
        }
    }

    private Pace pace(long t) {
        return Pace.of(session.gauges().at(RestaurantCounter.SET_PACE, t, Pace.TEACHING.code()));
    }

    private String latency(StatusFigures figures, double millis) {
        return figures.served() == 0
                ? session.texts().of("none")
                : session.units().duration(Math.round(millis * 1e6));
    }
}
