package brigade.ui.backroom;

import brigade.ui.page.PopOver;

/**
 * What a person can do about the sum while it runs.
 *
 * @param options opens how many numbers, and by how many threads
 */
public record SumControls(SumDesk desk, FreezeSwitch freezeSwitch, PopOver options) {}
