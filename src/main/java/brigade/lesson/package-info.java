/**
 * Lessons as data: chapters and steps, what is asked, and the conditions on a trace that end a
 * step; their reader and checker, how one is gone through, and what a run says to a person. A
 * lesson runs no code: it uses the knobs, acts, parts and figures that a page has.
 */
package brigade.lesson;
