package brigade.ui.floor.drawing;

/** What a person wears: how one tells the roles apart. */
public enum Hat {
    TOQUE,
    BOW_TIE,
    CAP,
    HELMET,
    SUIT,
    /** Of paper, for a few hours: a hired hand. */
    PAPER_HAT,
    /** A bow tie and tails: the head waiter. */
    TAILS,
    /** None, in a shirt of its own: a guest who cooks. */
    BAREHEADED
}
