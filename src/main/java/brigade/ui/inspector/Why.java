package brigade.ui.inspector;

import brigade.trace.waits.LaneState;
import brigade.trace.waits.Reason;

/**
 * Why a thread waits, or what it does.
 *
 * @param waits whether it waits: the heading says which of the two
 * @param text plain words
 * @param reason of which the text tells
 * @param doing what the thread is at
 */
record Why(boolean waits, String text, Reason reason, LaneState doing) {}
