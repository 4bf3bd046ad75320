package brigade.ui.floor.drawing;

/** The face of a customer. */
public enum Face {
    HAPPY(Tone.CALM, Tone.CALM_BORDER, "M-4.4,1.6 Q0,6.6 4.4,1.6"),
    CALM(Tone.CALM, Tone.CALM_BORDER, "M-3.4,3 Q0,4.6 3.4,3"),
    UNEASY(Tone.UNEASY, Tone.UNEASY_BORDER, "M-3.4,3.8 L3.4,3.8"),
    ANGRY(
            Tone.ANGRY,
            Tone.ANGRY_BORDER,
            "M-3.8,5.2 Q0,1.4 3.8,5.2 M-5.4,-4.6 L-1.8,-2.8 M5.4,-4.6 L1.8,-2.8");

    private final Tone skin;
    private final Tone border;
    private final String lines;

    Face(Tone skin, Tone border, String lines) {
        this.skin = skin;
        this.border = border;
        this.lines = lines;
    }

    public Tone skin() {
        return skin;
    }

    public Tone border() {
        return border;
    }

    String lines() {
        return lines;
    }
}
