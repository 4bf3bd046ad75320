package brigade.ui.floor.drawing;

/** The face of a customer. */
public enum Face {
    HAPPY(Tone.CALM, Tone.CALM_BORDER, new Mouth(4.4, 1.6, 6.6), ""),
    CALM(Tone.CALM, Tone.CALM_BORDER, new Mouth(3.4, 3, 4.6), ""),
    UNEASY(Tone.UNEASY, Tone.UNEASY_BORDER, new Mouth(3.4, 3.8, 3.8), ""),
    ANGRY(
            Tone.ANGRY,
            Tone.ANGRY_BORDER,
            new Mouth(3.8, 5.2, 1.4),
            " M-5.4,-4.6 L-1.8,-2.8 M5.4,-4.6 L1.8,-2.8");

    /**
     * A curve from one end to the other, for a face of {@value Customer#SIZE} around the origin.
     *
     * @param half from the middle to an end
     * @param ends the height of the ends
     * @param pull the height of what pulls the middle
     */
    record Mouth(double half, double ends, double pull) {

        /** The height of the curve at a distance from the middle. */
        double at(double x) {
            double part = (x + half) / (2 * half);
            return ends + 2 * part * (1 - part) * (pull - ends);
        }
    }

    private final Tone skin;
    private final Tone border;

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
    private final Mouth mouth;

    private final String brows;

    Face(Tone skin, Tone border, Mouth mouth, String brows) {
        this.skin = skin;
        this.border = border;
        this.mouth = mouth;
        this.brows = brows;
    }

    public Tone skin() {
        return skin;
    }

    public Tone border() {
        return border;
    }

    Mouth mouth() {
        return mouth;
    }

    /** As the content of a path. */
    String lines() {
        return "M%s,%s Q0,%s %s,%s"
                        .formatted(-mouth.half, mouth.ends, mouth.pull, mouth.half, mouth.ends)
                + brows;
    }
}
