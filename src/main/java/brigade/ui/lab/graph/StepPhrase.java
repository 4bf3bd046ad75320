package brigade.ui.lab.graph;

import brigade.lab.graph.ScheduleGraph.StepNote;
import brigade.lab.graph.ScheduleGraph.Transition;
import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.model.LabThreadState;
import brigade.ui.page.Texts;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Steps in a few words.
 *
 * @param names of the threads, by their letters in schedules
 */
record StepPhrase(Texts texts, Map<String, String> names) {

    /** With the names that threads have in a moment of a run. */
    static StepPhrase of(Texts texts, LabMoment moment) {
        return new StepPhrase(
                texts,
                moment.threads().stream()
                        .collect(
                                Collectors.toMap(
                                        LabThreadState::letter,
                                        LabThreadState::name,
                                        (a, _) -> a)));
    }

    /** As threads are numbered on the page: A is 1; main has no number. */
    static String number(String letter) {
        char upper = Character.toUpperCase(letter.charAt(0));
        return upper == 'M' ? "main" : String.valueOf(upper - 'A' + (upper > 'M' ? 0 : 1));
    }

    String name(String letter) {
        String upper = letter.toUpperCase(Locale.ROOT);
        String name = names.getOrDefault(upper, upper);
        return name.equals(upper) ? number(upper) : name;
    }

    /** "1 reads". */
    String brief(Transition by) {
        return chosen(texts.of(key(by.step()), number(by.step().thread())), by);
    }

    /** "Ada reads plates". */
    String whole(Transition by) {
        StepNote step = by.step();
        String who = name(step.thread());
        return chosen(
                step.variable().isEmpty()
                        ? texts.of(key(step), who)
                        : texts.of(key(step) + ".it", who, step.variable()),
                by);
    }

    /** Whom it notifies, where there is a choice. */
    private String chosen(String phrase, Transition by) {
        return by.token().length() > 1
                ? texts.of("labs.does.which", phrase, by.token().substring(1))
                : phrase;
    }

    private static String key(StepNote step) {
        return "labs.does." + step.action().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
