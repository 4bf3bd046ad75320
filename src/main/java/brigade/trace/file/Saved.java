package brigade.trace.file;

/**
 * What came of saving a trace.
 *
 * @param events spans, marks, samples and bookmarks that are in the file
 * @param bytes the size of the file
 * @param missed events that the trace let go to keep its budget while it was being saved
 */
public record Saved(long events, long bytes, long missed) {}
