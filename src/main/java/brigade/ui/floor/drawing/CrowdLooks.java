package brigade.ui.floor.drawing;

import brigade.trace.Activity;

import javafx.scene.paint.Color;

import java.util.List;
import java.util.stream.Stream;

/** The looks that the dots of a crowd can have, by number. */
public enum CrowdLooks {
    /** Customers, by the ordinal of their {@link Face}. */
    MOODS {
        @Override
        List<Look> in(FloorColors palette) {
            return Stream.of(Face.values())
                    .map(it ->
                            new Look(
                                    palette.of(it.skin()),
                                    palette.of(it.border()),
                                    it,
                                    palette.of(Tone.FACE)))
                    .toList();
        }
    },
    /** Threads, by the ordinal of their {@link Activity}. */
    ACTIVITIES {
        @Override
        List<Look> in(FloorColors palette) {
            return Stream.of(Activity.values())
                    .map(it -> new Look(palette.fill(it), palette.fill(it), null, Color.BLACK))
                    .toList();
        }
    };

    abstract List<Look> in(FloorColors palette);
}
