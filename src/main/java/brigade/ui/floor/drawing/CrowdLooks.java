package brigade.ui.floor.drawing;

import brigade.trace.Activity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The looks that the dots of a crowd can have, by number. */
public enum CrowdLooks {
    /** Customers, by the ordinal of their {@link Face}. */
    MOODS(palette ->
            Stream.of(Face.values())
                    .map(it -> new Look(palette.of(it.skin()), palette.of(it.border())))
                    .toList()),
    /** Threads, by the ordinal of their {@link Activity}. */
    ACTIVITIES(palette ->
            Stream.of(Activity.values())
                    .map(it -> new Look(palette.fill(it), palette.fill(it)))
                    .toList());

    private final Function<Palette, List<Look>> looks;

    CrowdLooks(Function<Palette, List<Look>> looks) {
        this.looks = looks;
    }

    List<Look> in(Palette palette) {
        return looks.apply(palette);
    }
}
