package brigade.ui.page;

/** Where a step found no event to go to. */
public enum Edge {
    NONE,
    FIRST,
    LAST,
    /** Of what is selected; others may have more. */
    FIRST_SELECTED,
    LAST_SELECTED
}
