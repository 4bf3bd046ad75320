/**
 * Traces as files: Chrome trace event JSON, gzipped, that opens in Perfetto and speedscope as it is
 * and in Brigade with nothing lost; and the Chrome traces of other programs.
 *
 * <p>Decisions that cost thought:
 *
 * <ul>
 *   <li>A span is a complete event ({@code X}) that is written when it has ended, marks ({@code i})
 *       after the span that they lie in: each lane's events stand in the file in the order in which
 *       they were recorded, so that equal times keep their order. Only a span with thousands of
 *       marks is a pair ({@code B}, {@code E}), to keep none of them waiting.
 *   <li>A frame is a complete event too, written when it is entered, around those that lie in it.
 *       Each event says in how many frames it lies, so that equal times keep their order; a Brigade
 *       that knows no frames is idle where a frame goes on.
 *   <li>Idle without label, request or argument is the gap between two spans. Where a gap would not
 *       tell (no time passes, or two idle spans in a row) it is a span of its own.
 *   <li>The lanes are written by slices of time, so that a file that was cut off still holds all
 *       lanes up to an instant.
 *   <li>Times are microseconds with three decimals after a base that the header holds: exact. A
 *       duration is written a tenth of a nanosecond short, none as that tenth, and is rounded when
 *       read: viewers that add start and duration in floating point then never see two spans of a
 *       lane overlap.
 *   <li>A process is a role, so that viewers group lanes as Brigade does. Lanes keep their ids,
 *       since arguments of events name lanes by them.
 *   <li>Arrows of requests ({@code s}, {@code t}, {@code f}) are derived from spans; reading skips
 *       them.
 *   <li>What is read is charged to a budget before it is kept: a hostile file meets a limit, not
 *       the end of memory.
 * </ul>
 */
@NullMarked
package brigade.trace.file;

import org.jspecify.annotations.NullMarked;
