/**
 * The Compare page: chooses what to compare, runs it, and shows figures, charts and words. Loaded
 * when it is first opened.
 */
package brigade.ui.compare;
