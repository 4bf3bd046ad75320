package brigade.ui.lab.model;

import brigade.lab.Freedom;
import brigade.lab.LabProgram;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How far a person in the scheduler's place is.
 *
 * @param program that is stepped; null before there is one
 * @param parts how many steps each command made, so that it is taken back as a whole
 */
record SeatPosition(
        @Nullable LabProgram program,
        Freedom freedom,
        List<String> tokens,
        List<Integer> parts,
        LabMoment moment) {
    static final SeatPosition NONE =
            new SeatPosition(null, Freedom.NONE, List.of(), List.of(), LabMoment.NOTHING);

    SeatPosition {
        tokens = List.copyOf(tokens);
        parts = List.copyOf(parts);
    }
}
