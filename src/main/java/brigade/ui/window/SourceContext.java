package brigade.ui.window;

import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;

import java.util.Optional;

/**
 * What the face of a source is given.
 *
 * @param session the trace, and the instant of it that is shown
 * @param views those of this source alone
 * @param toFront shows the page of this trace, whatever is shown
 * @param banner tells what happened above the page
 * @param aside the place of the inspector
 * @param back leaves the source; empty for the first one, which is never left
 */
public record SourceContext(
        TraceSession session,
        WindowServices window,
        Views views,
        Runnable toFront,
        Banner banner,
        AsidePlace aside,
        Optional<Runnable> back) {}
