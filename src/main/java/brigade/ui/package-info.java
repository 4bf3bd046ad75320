/**
 * The window: what runs behind it, the objects that make its page, and the page seen from outside.
 */
package brigade.ui;
