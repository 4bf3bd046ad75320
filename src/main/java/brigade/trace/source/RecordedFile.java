package brigade.trace.source;

import brigade.trace.Trace;
import brigade.trace.file.Bookmark;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;

import java.util.List;

/**
 * A trace that was read from a file, of whatever program.
 *
 * @param name how the person knows it: the file's name, or the sample's
 */
public record RecordedFile(String name, OpenedTrace opened) implements TraceSource {

    @Override
    public Trace trace() {
        return opened.trace();
    }

    @Override
    public boolean growing() {
        return false;
    }

    @Override
    public List<Bookmark> bookmarks() {
        return opened.bookmarks();
    }

    @Override
    public Losses losses() {
        return opened.losses();
    }

    @Override
    public void close() {
        opened.recorder().close();
    }
}
