package brigade.ui.window;

import brigade.ui.page.Page;
import brigade.ui.page.PagePart;
import brigade.ui.page.PageView;
import brigade.ui.page.Views;

import javafx.scene.layout.Region;

import java.util.List;

/**
 * A source as it is shown: the parts of its page, made for it alone. UI thread only.
 *
 * @param page what all parts share
 * @param views those of this source alone
 * @param trace the page, and what shows an instant in it
 * @param bar its controls in the window's bar, or none
 * @param around the rest of what stands in the window's frame while the page is seen
 * @param followers what follows the trace and is not seen
 * @param closing ends what was begun for it; the source goes on
 */
public record ShownTrace(
        Page page,
        Views views,
        Views.View<? extends Region, TraceController> trace,
        List<PagePart> bar,
        Around around,
        List<PageView> followers,
        Runnable closing) {

    /** What stands in the window's frame: the verdict on the UI thread, and the status line. */
    public record Around(PagePart verdict, PagePart status) {}

    /** Tells above the page what happened. */
    public Banner banner() {
        return trace.controller().banner();
    }

    /** Whether nothing that is shown is still being worked out. */
    public boolean whole() {
        return trace.controller().whole();
    }

    /** Shows an instant in the frame of the window, also while another page is seen. */
    void showAround(long t) {
        around.verdict().view().show(t);
        around.status().view().show(t);
        bar.forEach(each -> each.view().show(t));
        followers.forEach(each -> each.show(t));
    }
}
