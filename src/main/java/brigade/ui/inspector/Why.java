package brigade.ui.inspector;

/**
 * Why a thread waits, or what it does.
 *
 * @param waits whether it waits: the heading says which of the two
 * @param text plain words
 */
public record Why(boolean waits, String text, Remedy remedy) {}
