/**
 * The trace: what threads did and when. Threads record events into lanes; everything on screen is a
 * query of the trace at an instant.
 *
 * <p>Decisions that cost thought:
 *
 * <ul>
 *   <li>A lane is written by one thread into columns in chunks that the reader shares, published by
 *       one release store: no copy, no lock, no loss on the way.
 *   <li>A span is one event, its beginning; the next span of the lane ends it. A chunk carries the
 *       span that was open when it began, so that the state at an instant never needs an older
 *       chunk.
 *   <li>{@link brigade.trace.Trace#advance()} looks at each new event once and builds every index:
 *       sums of time by activity over blocks of events (the level-of-detail pyramid), the range of
 *       orders in a chunk, the book of requests. Queries see what has been indexed, and {@link
 *       brigade.trace.Trace#end()} says up to when.
 *   <li>Only sealed chunks are let go, oldest first, under the lock that queries share, and are
 *       used again by writers: in steady state recording allocates nothing.
 *   <li>A lane is flat: at each instant it is at one span, the deepest. Entering and leaving a
 *       frame are beginnings of spans too, that of the frame and that of what goes on, so that
 *       queries know nothing of depth. As they are indexed, the frames of each depth become a row
 *       of their own, flat again and asked as a lane is: only of lanes on which something nests.
 *   <li>What is told late does not pass the writer's half: {@link brigade.trace.LateLane}s keep it
 *       until the trace advances, and from the earliest of it on their lane is written anew, under
 *       the lock. So no other lane pays for it, and what is final is never touched.
 * </ul>
 *
 * <p>Times are what {@link brigade.trace.Trace#clock()} says, as a rule nanoseconds of {@link
 * System#nanoTime()}; requests are numbered from 1, and 0 is no request.
 */
@NullMarked
package brigade.trace;

import org.jspecify.annotations.NullMarked;
