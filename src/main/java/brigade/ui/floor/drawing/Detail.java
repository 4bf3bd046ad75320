package brigade.ui.floor.drawing;

/** How much is said about a person, by the space there is. */
public enum Detail {
    /** The name, and below it what the person does. */
    FULL,
    /** The name only. */
    NAMED,
    /** The drawing only. */
    BARE
}
