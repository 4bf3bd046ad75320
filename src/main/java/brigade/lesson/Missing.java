package brigade.lesson;

import java.util.List;

/**
 * A condition that does not hold, or not yet.
 *
 * @param measured its figure, or NaN
 */
public record Missing(Condition condition, double measured) {

    /** Those of some that did not hold when a step ended. */
    static List<Missing> of(List<Condition> conditions, StepResult result) {
        return conditions.stream()
                .map(each -> new Missing(each, result.figure(each.figure())))
                .filter(each -> !each.condition().holds(each.measured()))
                .toList();
    }
}
