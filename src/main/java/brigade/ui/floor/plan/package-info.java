/**
 * Where rooms, tables and people are and which way they walk, in pixels: arithmetic that draws
 * nothing. It starts with {@link brigade.ui.floor.plan.FloorPlan}, which gives each room its box.
 */
@NullMarked
package brigade.ui.floor.plan;

import org.jspecify.annotations.NullMarked;
