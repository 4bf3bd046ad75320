package brigade.trace.file;

import brigade.trace.Recorder;
import brigade.trace.Trace;

import java.util.List;
import java.util.stream.Stream;

/**
 * A trace that was read from a file.
 *
 * @param recorder of the past; it holds the trace
 * @param trace what was read, taken in
 * @param bookmarks by time
 * @param losses what the trace had lost before it was saved
 * @param warnings what a person should know about this file, a sentence each; as a rule none
 */
public record OpenedTrace(
        Recorder recorder,
        Trace trace,
        List<Bookmark> bookmarks,
        Losses losses,
        List<String> warnings) {

    OpenedTrace with(String warning) {
        List<String> more = Stream.concat(warnings.stream(), Stream.of(warning)).toList();
        return new OpenedTrace(recorder, trace, bookmarks, losses, more);
    }
}
