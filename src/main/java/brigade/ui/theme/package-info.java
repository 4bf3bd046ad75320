/**
 * Colours, fonts and style sheets: semantic tokens first, one small sheet a control on top, dark
 * overrides tokens only.
 */
package brigade.ui.theme;
