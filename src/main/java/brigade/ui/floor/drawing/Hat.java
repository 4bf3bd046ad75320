package brigade.ui.floor.drawing;

/** What a person wears: how one tells the roles apart. */
public enum Hat {
    TOQUE,
    BOW_TIE,
    CAP,
    HELMET,
    SUIT
}
