package brigade.ui.page;

/** How the instant that is shown moves. */
public enum Motion {
    /** It is the newest one. */
    LIVE,

    /** It goes on from where it was put, at a {@link Speed}. */
    PLAYING,

    /** It stays. */
    HELD
}
