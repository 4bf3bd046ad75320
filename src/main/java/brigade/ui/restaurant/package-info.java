/** The restaurant's page: its floor, what a person can change about it, and its figures. */
package brigade.ui.restaurant;
