/**
 * A comparison as people read it: words that follow from its figures, charts, and one HTML file
 * that holds all of it. The window draws the same charts with a pen of its own.
 */
@NullMarked
package brigade.measure.report;

import org.jspecify.annotations.NullMarked;
