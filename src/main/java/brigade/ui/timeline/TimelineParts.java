package brigade.ui.timeline;

import brigade.ui.page.Controllers;
import brigade.ui.page.TraceSession;
import brigade.ui.theme.Palette;

import javafx.beans.value.ObservableValue;

import java.util.function.Consumer;

/** What the timeline of one trace is made of. */
public final class TimelineParts {

    private TimelineParts() {}

    /**
     * Says how its controllers are made.
     *
     * @param habit how much room names have
     * @param tables takes a table as CSV, and writes it where the person wants it
     */
    public static void add(
            Controllers all,
            TraceSession session,
            ObservableValue<Palette> palette,
            NamesHabit habit,
            Consumer<String> tables) {
        all.add(TimelineController.class, _ -> new TimelineController());
        all.add(
                LanesController.class,
                views -> new LanesController(session, palette, views, habit));
        all.add(FiguresController.class, _ -> new FiguresController(session, tables));
    }
}
