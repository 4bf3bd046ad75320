package brigade.ui;

import brigade.ui.compare.ComparePage;
import brigade.ui.lab.LabsPage;
import brigade.ui.observe.ObserveKind;
import brigade.ui.observe.ObservePage;
import brigade.ui.restaurant.LiveControls;
import brigade.ui.restaurant.RestaurantKind;
import brigade.ui.window.AnySource;
import brigade.ui.window.PageEntry;
import brigade.ui.window.SourceKind;
import brigade.ui.window.TracePage;

import java.util.List;
import java.util.stream.Stream;

/**
 * The pages of the window and the kinds of sources that it shows: one line each. The first page
 * shows a trace.
 */
record Plugins(List<PageEntry> pages, List<SourceKind> kinds) {

    /** Those that are shipped. */
    static Plugins shipped(LiveControls live) {
        return new Plugins(
                List.of(
                        new PageEntry(
                                "service",
                                (services, host) -> new TracePage(services, host, live.source())),
                        new PageEntry("compare", ComparePage::new),
                        new PageEntry("labs", LabsPage::new),
                        new PageEntry("observe", ObservePage::new)),
                List.of(new ObserveKind(), new RestaurantKind(live), new AnySource()));
    }

    /** With one more page, the last, and one more kind of source, asked first. */
    Plugins and(PageEntry page, SourceKind kind) {
        return new Plugins(
                Stream.concat(pages.stream(), Stream.of(page)).toList(),
                Stream.concat(Stream.of(kind), kinds.stream()).toList());
    }
}
