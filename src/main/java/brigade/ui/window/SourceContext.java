package brigade.ui.window;

import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;

/**
 * What the face of a source is given.
 *
 * @param session the trace, and the instant of it that is shown
 * @param views those of this source alone
 * @param toFront shows the page of this trace, whatever is shown
 * @param banner tells what happened above the page
 * @param aside the place of the inspector
 */
public record SourceContext(
        TraceSession session,
        WindowServices window,
        Views views,
        Runnable toFront,
        Banner banner,
        AsidePlace aside) {}
