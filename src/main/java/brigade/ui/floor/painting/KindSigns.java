package brigade.ui.floor.painting;

import brigade.ui.floor.drawing.KindSign.Sign;

/** The signs on tickets and plates, by the kind of their order. */
public final class KindSigns {

    private KindSigns() {}

    /** The sign of a kind, by its name in the trace. */
    public static Sign of(String kind) {
        return switch (kind) {
            case "database" -> Sign.DRUM;
            case "upload" -> Sign.ARROW;
            case "user action" -> Sign.BOLT;
            case "heavy sum" -> Sign.SUM;
            default -> Sign.NONE;
        };
    }
}
