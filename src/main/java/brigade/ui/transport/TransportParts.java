package brigade.ui.transport;

import brigade.ui.page.Controllers;
import brigade.ui.page.Page;
import brigade.ui.page.PopOvers;

/** What the transport of one trace is made of. */
public final class TransportParts {

    private TransportParts() {}

    /** Says how its controllers are made. */
    public static void add(Controllers all, Page page, PopOvers popOvers) {
        all.add(
                TransportController.class,
                views -> new TransportController(page, popOvers.of(views, BookmarksView::load)));
        all.add(ScrubberController.class, _ -> new ScrubberController(page));
        all.add(BookmarksController.class, _ -> new BookmarksController(page));
    }
}
