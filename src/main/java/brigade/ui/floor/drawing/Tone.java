package brigade.ui.floor.drawing;

import brigade.trace.Activity;

import javafx.scene.paint.Color;

import java.util.Locale;

/**
 * A colour that drawings use. Each is a styleable property of the floor, {@code -floor-} and its
 * name in lower case, that the style sheet binds to a semantic token; the value here serves when
 * there is no style sheet.
 */
public enum Tone {
    RUNNING("#0B8A6A"),
    WAITING("#E6A100"),
    BLOCKED("#D1495B"),
    IO("#8A63D2"),
    SLEEPING("#5B8DEF"),
    IDLE("#C9C5BB"),
    RUNNABLE("#E07B29"),
    UNKNOWN("#8C8A94"),
    RUNNING_TEXT("#08684F"),
    WAITING_TEXT("#7A5200"),
    BLOCKED_TEXT("#B02A3F"),
    IO_TEXT("#6A3FB8"),
    SLEEPING_TEXT("#2C58B8"),
    IDLE_TEXT("#625F56"),
    RUNNABLE_TEXT("#8F430A"),
    UNKNOWN_TEXT("#57545F"),
    TRACK("#E4E1D8"),
    DISC("#FFFFFF"),
    ROOM("#FBF8F1"),
    INK("#22262B"),
    INK_2("#62615C"),
    LINE("#E7E3D9"),
    LINE_STRONG("#8F8B80"),
    SELECTED("#12589C"),
    FOCUS("#12589C"),
    PAPER("#FDF1C7"),
    PAPER_BORDER("#E6C567"),
    PAPER_INK("#22262B"),
    WOOD("#F0E6D2"),
    WOOD_BORDER("#DCC9A4"),
    PLATE("#FFFFFF"),
    PLATE_BORDER("#CFC8B8"),
    DISH("#E07A5F"),
    GREENS("#7FA65A"),
    METAL("#B9BCC0"),
    METAL_DARK("#565B61"),
    BRASS("#D9A520"),
    CALM("#DCE5F2"),
    CALM_BORDER("#8FA9CC"),
    UNEASY("#F6E2C4"),
    UNEASY_BORDER("#D39A45"),
    ANGRY("#F8D3D6"),
    ANGRY_BORDER("#D1495B"),
    FACE("#33414F"),
    HAT("#FFFFFF"),
    OUTLINE("#22262B"),
    FOLD("#8F8B80"),
    JACKET("#FFFFFF"),
    VEST("#2B2F36"),
    SHIRT("#FFFFFF"),
    CAP("#1D5FA6"),
    HELMET("#E6A100"),
    OVERALL("#40607A"),
    SUIT("#33405A"),
    TIE("#9C6B3F"),
    APRON("#5E7F86");

    private final String usual;

    Tone(String usual) {
        this.usual = usual;
    }

    /** The colour without a style sheet. */
    public Color usual() {
        return Color.web(usual);
    }

    /** The name of the styleable property. */
    public String property() {
        return "-floor-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colour of an activity's ring. */
    static Tone fill(Activity activity) {
        return switch (activity) {
            case IDLE -> IDLE;
            case RUNNING -> RUNNING;
            case WAITING -> WAITING;
            case BLOCKED -> BLOCKED;
            case SLEEPING -> SLEEPING;
            case IO -> IO;
            case RUNNABLE -> RUNNABLE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The colour of text that tells of an activity. */
    static Tone text(Activity activity) {
        return switch (activity) {
            case IDLE -> IDLE_TEXT;
            case RUNNING -> RUNNING_TEXT;
            case WAITING -> WAITING_TEXT;
            case BLOCKED -> BLOCKED_TEXT;
            case SLEEPING -> SLEEPING_TEXT;
            case IO -> IO_TEXT;
            case RUNNABLE -> RUNNABLE_TEXT;
            case UNKNOWN -> UNKNOWN_TEXT;
        };
    }
}
