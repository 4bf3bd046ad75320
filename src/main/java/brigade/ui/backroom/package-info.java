/**
 * The back room's panel: the heavy sum, how far it is, and the one switch that moves it onto the UI
 * thread.
 */
package brigade.ui.backroom;
