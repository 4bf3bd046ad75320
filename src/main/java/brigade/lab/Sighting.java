package brigade.lab;

import brigade.lesson.LessonText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An outcome of a memory lab, measured or allowed.
 *
 * @param count how often it came here
 * @param elsewhere who has seen it elsewhere
 */
public record Sighting(
        LabOutcome outcome, Badge badge, long count, Optional<LessonText> elsewhere) {

    /** What is known of an outcome. */
    public enum Badge {
        SEEN_HERE,
        /** Not here, but somebody has published it. */
        SEEN_ELSEWHERE,
        /** The language allows it (JLS 17.4). */
        ALLOWED
    }

    /**
     * What was seen of a program of a memory lab, most frequent first, and then what else may come.
     *
     * @param raceFree whether it has no data race: then nothing is reordered that could be noticed
     */
    public static List<Sighting> of(Lab lab, boolean raceFree, Measured measured) {
        List<LabLesson.Foreseen> foreseen = lab.lesson().prediction().foreseen();
        Stream<Sighting> seen =
                measured.outcomes().stream()
                        .map(it ->
                                new Sighting(
                                        new LabOutcome(it.kind(), it.text()),
                                        Badge.SEEN_HERE,
                                        it.count(),
                                        foreseen.stream()
                                                .filter(told ->
                                                        told.outcome().is(it.kind(), it.text()))
                                                .findFirst()
                                                .flatMap(LabLesson.Foreseen::elsewhere)));
        Stream<Sighting> others =
                foreseen.stream()
                        .filter(it -> allowed(it, raceFree))
                        .filter(told ->
                                measured.outcomes().stream()
                                        .noneMatch(it -> told.outcome().is(it.kind(), it.text())))
                        .map(Sighting::unseen);
        return Stream.concat(seen, others).toList();
    }

    /** What no schedule of a program shows, and the language allows all the same. */
    public static List<Sighting> unexplored(Lab lab, Explored explored) {
        return lab.lesson().prediction().foreseen().stream()
                .filter(it -> it.occurs() == LabLesson.Occurs.REORDERED && !explored.raceFree())
                .map(Sighting::unseen)
                .toList();
    }

    private static Sighting unseen(LabLesson.Foreseen told) {
        return new Sighting(
                told.outcome(),
                told.elsewhere().isPresent() ? Badge.SEEN_ELSEWHERE : Badge.ALLOWED,
                0,
                told.elsewhere());
    }

    private static boolean allowed(LabLesson.Foreseen told, boolean raceFree) {
        return switch (told.occurs()) {
            case STEPPED -> true;
            case REORDERED -> !raceFree;
            case NEVER -> false;
        };
    }
}
