package brigade.ui.floor.painting;

import brigade.ui.floor.drawing.Face;
import brigade.ui.floor.state.Mood;

/** The face of a mood. */
final class Faces {

    private Faces() {}

    static Face of(Mood mood) {
        return switch (mood) {
            case HAPPY -> Face.HAPPY;
            case CALM -> Face.CALM;
            case UNEASY -> Face.UNEASY;
            case ANGRY -> Face.ANGRY;
        };
    }
}
