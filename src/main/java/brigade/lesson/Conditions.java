package brigade.lesson;

import brigade.lesson.Condition.Comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads conditions, and refuses those that cannot come about. */
final class Conditions {

    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z0-9-]*)\\s*(>=|<=|>|<)\\s*(-?\\d+(?:\\.\\d+)?)");

    private final LessonWords words;

    Conditions(LessonWords words) {
        this.words = words;
    }

    /** Those of a field: one, or a list of which all must hold. */
    List<Condition> of(Entry from, String field) throws LessonException {
        List<Condition> all = new ArrayList<>();
        if (from.has(field)) {
            for (Entry each : from.field(field).words()) {
                Condition next = of(each);
                all.add(next);
                check(all, next.figure(), each);
            }
        }
        return all;
    }

    private Condition of(Entry from) throws LessonException {
        Matcher form = FORM.matcher(from.word().strip());
        if (!form.matches()) {
            throw from.wrong("'" + from.word() + "' is no condition; write it as 'served >= 3'");
        }
        String figure = form.group(1);
        from.oneOf(figure, words.figures().keySet(), "figure");
        return new Condition(figure, comparison(form.group(2)), Double.parseDouble(form.group(3)));
    }

    private static Comparison comparison(String sign) {
        for (Comparison each : Comparison.values()) {
            if (each.sign().equals(sign)) {
                return each;
            }
        }
        throw new IllegalArgumentException(sign);
    }

    /** A figure is never negative, and no part is more than the whole. */
    private void check(List<Condition> all, String figure, Entry at) throws LessonException {
        double least = 0;
        double most =
                words.figures().get(figure) == LessonWords.Unit.PERCENT
                        ? 100
                        : Double.POSITIVE_INFINITY;
        boolean leastItself = true;
        boolean mostItself = true;
        for (Condition each : all) {
            if (!each.figure().equals(figure)) {
                continue;
            }
            boolean lower =
                    each.comparison() == Comparison.AT_LEAST
                            || each.comparison() == Comparison.MORE_THAN;
            boolean itself =
                    each.comparison() == Comparison.AT_LEAST
                            || each.comparison() == Comparison.AT_MOST;
            if (lower && each.value() >= least) {
                leastItself = itself && (each.value() > least || leastItself);
                least = each.value();
            } else if (!lower && each.value() <= most) {
                mostItself = itself && (each.value() < most || mostItself);
                most = each.value();
            }
        }
        if (least > most || (least == most && !(leastItself && mostItself))) {
            throw at.wrong("'" + at.word() + "' can never hold");
        }
    }
}
