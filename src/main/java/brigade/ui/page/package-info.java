/**
 * What all pages share: the session with the trace of a source (the instant that is shown, what is
 * selected), the pulse that drives them, texts and units.
 *
 * <p>Everything on screen is a function of the trace and {@link SessionClock#now()}. Once a pulse
 * {@link Heartbeat} indexes what was recorded since and lets each {@link PageView} show the clock's
 * instant; nothing else moves a view.
 */
package brigade.ui.page;
