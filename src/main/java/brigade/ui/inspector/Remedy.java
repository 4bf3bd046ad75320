package brigade.ui.inspector;

/** What the person can do about a wait. */
public enum Remedy {
    NONE,
    ADD_PAN,
    ADD_CONNECTION,
    ADD_COOK,
    ADD_SERVER,
    MORE_GUESTS,
    SUM_TO_UI,
    START_SUM,
    LOOK_AT_A_COOK,
    TAKE_TOUR
}
