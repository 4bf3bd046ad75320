/**
 * What all pages share: the instant that they show, what is selected, the pulse that drives them,
 * texts and units.
 *
 * <p>Everything on screen is a function of the trace and {@link PageClock#now()}. Once a pulse
 * {@link Heartbeat} indexes what was recorded since and lets each {@link PageView} show the clock's
 * instant; nothing else moves a view.
 */
package brigade.ui.page;
