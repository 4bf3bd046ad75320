/**
 * The window's frame and the Service page: bars, knobs, banner, help, and how the page shares its
 * room.
 */
package brigade.ui.shell;
