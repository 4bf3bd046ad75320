package brigade.ui.home;

import brigade.restaurant.Pace;
import brigade.ui.theme.Appearance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the app remembers of a person from one time to the next.
 *
 * @param pace the one chosen last, if one was
 * @param window where the window was left
 * @param recent the traces used last, the newest first
 * @param names at most so many pixels for the names of lanes, or 0 for as many as they need
 */
public record Preferences(
        Appearance appearance,
        Optional<Pace> pace,
        Optional<WindowPlace> window,
        List<Path> recent,
        int names,
        Learnt learnt) {

    /** Of somebody who has chosen nothing yet. */
    public static final Preferences NONE =
            new Preferences(
                    Appearance.SYSTEM,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    0,
                    Learnt.NOTHING);

    public Preferences {
        recent = List.copyOf(recent);
    }

    public Preferences withAppearance(Appearance next) {
        return new Preferences(next, pace, window, recent, names, learnt);
    }

    public Preferences withPace(Pace next) {
        return new Preferences(appearance, Optional.of(next), window, recent, names, learnt);
    }

    public Preferences withWindow(WindowPlace next) {
        return new Preferences(appearance, pace, Optional.of(next), recent, names, learnt);
    }

    public Preferences withRecent(List<Path> next) {
        return new Preferences(appearance, pace, window, next, names, learnt);
    }

    public Preferences withNames(int next) {
        return new Preferences(appearance, pace, window, recent, next, learnt);
    }

    private Preferences withLearnt(Learnt next) {
        return new Preferences(appearance, pace, window, recent, names, next);
    }

    public boolean tourOffered() {
        return learnt.tourOffered();
    }

    public Optional<LessonPlace> lesson() {
        return learnt.lesson();
    }

    public LabsDone labs() {
        return learnt.labs();
    }

    /** The tour was taken or declined. */
    public Preferences withTourOffered() {
        return withLearnt(new Learnt(true, learnt.lesson(), learnt.labs()));
    }

    /** A lesson was stopped there, or none is to be gone on with. */
    public Preferences withLesson(Optional<LessonPlace> next) {
        return withLearnt(new Learnt(learnt.tourOffered(), next, learnt.labs()));
    }

    /** So far with the labs. */
    public Preferences withLabs(LabsDone next) {
        return withLearnt(new Learnt(learnt.tourOffered(), learnt.lesson(), next));
    }
}
