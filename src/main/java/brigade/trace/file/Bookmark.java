package brigade.trace.file;

/**
 * An instant that a person wants to find again.
 *
 * @param time nanoseconds
 * @param note what they wrote about it
 */
public record Bookmark(long time, String note) {}
