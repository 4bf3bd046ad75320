package brigade.ui.backroom;

import brigade.ui.page.TraceSession;
import brigade.work.SumOutcome;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The last word from the back room: the message that the worker posted, or how a sum failed. It is
 * read when the page is drawn, so that the worker never posts to the UI thread. UI thread only.
 */
public final class SumNotice {

    private final TraceSession session;
    private final SumDesk desk;
    private final AtomicReference<@Nullable String> messages;

    /**
     * @param messages where the worker leaves the newest message
     */
    public SumNotice(
            TraceSession session, SumDesk desk, AtomicReference<@Nullable String> messages) {
        this.session = session;
        this.desk = desk;
        this.messages = messages;
    }

    /** Of the present only: of the past the trace knows when a message came, not what it said. */
    public String now() {
        if (!session.clock().isLive()) {
            return "";
        }
        if (desk.last() instanceof SumOutcome.Overflowed(long element)) {
            return session.texts()
                    .of(
                            "sum.overflow",
                            session.units().count(desk.count() - 1),
                            session.units().count(element));
        }
        String posted = messages.get();
        return posted == null ? "" : posted;
    }
}
