package brigade.ui.inspector;

import brigade.trace.Activity;

/**
 * One of a chain of threads of which each waits for the next, as a person reads it.
 *
 * @param lane of the thread
 * @param depth how far it is from the one that was asked about
 * @param text what it holds and does
 */
record ChainLine(int lane, int depth, String name, String text, Activity activity) {}
