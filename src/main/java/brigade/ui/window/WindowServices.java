package brigade.ui.window;

import brigade.ui.file.FileServices;
import brigade.ui.home.Habits;
import brigade.ui.page.Texts;
import brigade.ui.page.Views;
import brigade.ui.theme.Theme;

import java.util.List;

/**
 * What all pages of one window share.
 *
 * @param surface what stands above the pages, and how they are shown
 * @param views those of the window itself; a page makes its own with more controllers
 * @param rest lets what goes on behind the window rest
 * @param kinds of sources; the first that suits a source says what its page has besides
 */
public record WindowServices(
        Surface surface,
        Views views,
        Theme theme,
        Habits habits,
        FileServices files,
        Rest rest,
        List<SourceKind> kinds) {

    /** The same for a page that comes and goes, which keeps it as long as it is there. */
    WindowServices lent() {
        return new WindowServices(surface.lent(), views, theme, habits, files, rest, kinds);
    }

    /** The words of the window. */
    public Texts texts() {
        return views.texts();
    }
}
