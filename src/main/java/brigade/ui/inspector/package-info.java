/**
 * What is known of the thread or order that is selected: recorded, sampled or derived, and labelled
 * as such; why it waits, in plain words; and the Java source that it runs.
 */
package brigade.ui.inspector;
