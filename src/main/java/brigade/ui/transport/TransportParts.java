package brigade.ui.transport;

import brigade.ui.page.Controllers;
import brigade.ui.page.PopOvers;
import brigade.ui.page.TraceSession;

/** What the transport of one trace is made of. */
public final class TransportParts {

    private TransportParts() {}

    /** Says how its controllers are made. */
    public static void add(Controllers all, TraceSession session, PopOvers popOvers) {
        all.add(
                TransportController.class,
                views -> new TransportController(session, popOvers.of(views, BookmarksView::load)));
        all.add(ScrubberController.class, _ -> new ScrubberController(session));
        all.add(BookmarksController.class, _ -> new BookmarksController(session));
    }
}
