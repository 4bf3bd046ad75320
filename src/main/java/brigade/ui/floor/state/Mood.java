package brigade.ui.floor.state;

/** How a customer feels about the waiting. */
public enum Mood {
    HAPPY,
    CALM,
    UNEASY,
    ANGRY;

    /** The mood after {@code waited} of a patience of {@code patience} nanoseconds. */
    public static Mood after(long waited, long patience) {
        double part = Easing.part(waited, patience);
        return part < 0.4 ? CALM : part < 0.75 ? UNEASY : ANGRY;
    }
}
