package brigade.ui.home;

import java.util.Optional;

/**
 * How far a person is with what the app teaches.
 *
 * @param tourOffered whether the tour was taken or declined: it is offered once
 * @param lesson where a lesson was stopped, if one was
 */
public record Learnt(boolean tourOffered, Optional<LessonPlace> lesson, LabsDone labs) {
    public static final Learnt NOTHING = new Learnt(false, Optional.empty(), LabsDone.NONE);
}
