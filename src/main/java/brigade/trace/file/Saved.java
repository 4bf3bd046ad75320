package brigade.trace.file;

/**
 * What came of saving a trace.
 *
 * @param events spans, marks, samples and bookmarks that are in the file
 * @param bytes the size of the file
 * @param gaps places where the trace had let go what was to be written, to keep its budget while it
 *     was being saved
 */
public record Saved(long events, long bytes, int gaps) {}
