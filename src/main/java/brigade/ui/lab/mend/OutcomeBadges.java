package brigade.ui.lab.mend;

import brigade.lab.Explored;
import brigade.lab.LabLesson;
import brigade.lab.LabLesson.Foreseen;
import brigade.lab.LabOutcome;
import brigade.lab.Measured;
import brigade.lesson.LessonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much is known of an outcome where the memory model matters.
 *
 * @param here how many free runs on this machine ended so
 * @param stepped whether an order of steps leads to it
 * @param allowed whether the language allows it: by an order of steps, or by reordering
 * @param elsewhere who has seen it on other machines; empty
 */
record OutcomeBadges(
        LabOutcome outcome,
        long here,
        boolean stepped,
        boolean allowed,
        Optional<LessonText> elsewhere) {

    /**
     * A row an outcome.
     *
     * @param foreseen what the lab says of the program; none of a variant of which it says nothing
     */
    static List<OutcomeBadges> of(
            @Nullable Explored explored, Measured measured, List<Foreseen> foreseen) {
        List<LabOutcome> all = new ArrayList<>();
        foreseen.forEach(it -> add(all, it.outcome()));
        if (explored != null) {
            explored.outcomes().forEach(it -> add(all, new LabOutcome(it.kind(), it.text())));
        }
        measured.outcomes().forEach(it -> add(all, new LabOutcome(it.kind(), it.text())));
        return all.stream().map(it -> of(it, explored, measured, foreseen)).toList();
    }

    private static void add(List<LabOutcome> all, LabOutcome more) {
        if (all.stream().noneMatch(it -> it.is(more.kind(), more.text()))) {
            all.add(more);
        }
    }

    private static OutcomeBadges of(
            LabOutcome outcome,
            @Nullable Explored explored,
            Measured measured,
            List<Foreseen> foreseen) {
        boolean stepped =
                explored != null
                        && explored.outcomes().stream()
                                .anyMatch(it -> outcome.is(it.kind(), it.text()));
        Optional<Foreseen> told =
                foreseen.stream()
                        .filter(it -> outcome.is(it.outcome().kind(), it.outcome().text()))
                        .findFirst();
        return new OutcomeBadges(
                outcome,
                measured.outcomes().stream()
                        .filter(it -> outcome.is(it.kind(), it.text()))
                        .mapToLong(Measured.Count::count)
                        .sum(),
                stepped,
                stepped || told.filter(it -> it.occurs() != LabLesson.Occurs.NEVER).isPresent(),
                told.flatMap(Foreseen::elsewhere));
    }
}
