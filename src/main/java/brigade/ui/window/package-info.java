/**
 * The window: the bar that leads to its pages, and the page that any trace has. It is built once;
 * what is shown in it changes.
 */
package brigade.ui.window;
