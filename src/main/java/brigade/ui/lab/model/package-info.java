/**
 * What a person does with a lab, without a window: which one it is, what was predicted, measured,
 * stepped and explored. UI thread only, unless it says otherwise; what takes time is done elsewhere
 * and comes back there.
 */
@NullMarked
package brigade.ui.lab.model;

import org.jspecify.annotations.NullMarked;
