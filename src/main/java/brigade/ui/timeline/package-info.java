/**
 * The lanes of all threads over time. For now a strip of the last seconds; what it shows is
 * computed by plain classes ({@link brigade.ui.timeline.TimeWindow}, {@link
 * brigade.ui.timeline.StripRows}, {@link brigade.ui.timeline.StripRuns}) from the queries of the
 * trace, and only drawn by {@link brigade.ui.timeline.LaneStrip}.
 */
package brigade.ui.timeline;
