package brigade.ui.floor.drawing;

/** What a person has in the hand. */
public enum Carry {
    NOTHING,
    TICKET,
    PLATE
}
