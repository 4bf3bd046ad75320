/** A lesson as the page shows it: the card of its step, and what is lit. */
package brigade.ui.lesson;
