package brigade.measure.report;

import static brigade.measure.report.Html.escaped;

import brigade.lesson.Chapter;
import brigade.lesson.Lesson;
import brigade.lesson.LessonPhrases;
import brigade.lesson.LessonStep;
import brigade.lesson.LessonWords;
import brigade.lesson.StepResult;
import brigade.measure.compare.Machine;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run of a lesson as a person keeps it: what was predicted and what was measured, step by step,
 * what ran otherwise than expected, how long it took, and on what machine. As one HTML file ({@link
 * #write}) or as text to be copied ({@link #text}). Any thread.
 */
public final class LessonReport {

    private final Lesson lesson;
    private final List<StepResult> results;
    private final Machine machine;
    private final Phrases phrases;
    private final LessonPhrases says;

    /**
     * Of a run on this machine.
     *
     * @param words of what the lesson is about
     * @param results {@link brigade.lesson.LessonRun#results()}
     * @param phrases in the person's language
     */
    public LessonReport(
            Lesson lesson, LessonWords words, List<StepResult> results, Phrases phrases) {
        this(lesson, words, results, Machine.here(), phrases);
    }

    LessonReport(
            Lesson lesson,
            LessonWords words,
            List<StepResult> results,
            Machine machine,
            Phrases phrases) {
        this.lesson = lesson;
        this.results = List.copyOf(results);
        this.machine = machine;
        this.phrases = phrases;
        says = LessonFigures.phrases(words, phrases);
    }

    /** Writes one HTML file that needs nothing else. */
    public void write(OutputStream out) throws IOException {
        HtmlPage.write(html(), out);
    }

    String html() throws IOException {
        HtmlPage page = new HtmlPage();
        page.add(
                "<header><p class=\"brand\">Brigade</p><h1>%s</h1><p class=\"lead\">%s</p>",
                escaped(says.of(lesson.title())), word("lesson.lead"));
        page.add("<p class=\"note\">%s</p></header>", escaped(inAll()));
        for (Chapter chapter : lesson.chapters()) {
            page.add("<section class=\"card\"><h2>%s</h2>", escaped(title(chapter)));
            for (LessonStep step : chapter.steps()) {
                write(page, step);
            }
            page.add("</section>");
        }
        page.add("<section class=\"card\"><h2>%s</h2><dl>", word("lesson.machine"));
        page.machine(machine, phrases);
        page.fact("", made());
        page.add("</dl></section>");
        return page.whole(phrases, says.of(lesson.title()));
    }

    private void write(HtmlPage page, LessonStep step) {
        page.add(
                "<article class=\"step\"><h3>%s</h3><p>%s</p>",
                escaped(says.of(step.says().title())), escaped(says.of(step.says().text())));
        Told told = told(step);
        page.add("<dl>");
        told.facts().forEach(each -> page.fact(each.name(), each.value()));
        page.add("</dl>");
        if (!told.note().isEmpty()) {
            page.add("<p class=\"note\">%s</p>", escaped(told.note()));
        }
        page.add("</article>");
    }

    /** The same as text, for a person to copy. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(says.of(lesson.title())).append('\n').append(inAll()).append('\n');
        for (Chapter chapter : lesson.chapters()) {
            text.append('\n').append(title(chapter)).append('\n');
            for (LessonStep step : chapter.steps()) {
                text.append("  ").append(says.of(step.says().title())).append('\n');
                Told told = told(step);
                for (Fact each : told.facts()) {
                    text.append("    ").append(each.name()).append(": ");
                    text.append(each.value()).append('\n');
                }
                if (!told.note().isEmpty()) {
                    text.append("    ").append(told.note()).append('\n');
                }
            }
        }
        text.append('\n').append(phrases.of("lesson.machine")).append(": ");
        text.append(machine.processor()).append(", ");
        text.append(phrases.of("report.cores", machine.cores())).append(", ");
        text.append(machine.system()).append(", Java ").append(machine.javaRuntime());
        return text.append('\n').append(made()).append('\n').toString();
    }

    private String title(Chapter chapter) {
        return phrases.of(
                "lesson.chapter", lesson.chapters().indexOf(chapter) + 1, says.of(chapter.title()));
    }

    private record Fact(String name, String value) {}

    /**
     * What is told of a step.
     *
     * @param note what ran otherwise; empty if nothing did
     */
    private record Told(List<Fact> facts, String note) {}

    private Told told(LessonStep step) {
        Optional<StepResult> found =
                results.stream().filter(it -> it.step().equals(step.id())).findFirst();
        if (found.isEmpty()) {
            return new Told(List.of(), phrases.of("lesson.not-played"));
        }
        StepResult result = found.get();
        List<Fact> facts = new ArrayList<>();
        step.question()
                .ifPresent(asked -> {
                    facts.add(new Fact(phrases.of("lesson.asked"), says.of(asked.text())));
                    if (result.expected().isPresent()) {
                        facts.add(
                                new Fact(phrases.of("lesson.guessed"), says.outcome(step, result)));
                    }
                });
        String answer = says.answer(step, result);
        if (!answer.isEmpty()) {
            facts.add(new Fact(phrases.of("lesson.measured"), answer));
        }
        for (Map.Entry<String, Double> each : result.figures().entrySet()) {
            if (each.getKey().indexOf('.') < 0) { // of this step itself
                facts.add(
                        new Fact(
                                says.name(each.getKey()),
                                says.figure(each.getKey(), each.getValue())));
            }
        }
        if (!step.end().until().isEmpty()) {
            facts.add(new Fact(phrases.of("lesson.lasted"), time(result.lasted())));
        }
        return new Told(facts, says.otherwise(step, result));
    }

    private String inAll() {
        long reached = results.stream().filter(StepResult::reached).count();
        return phrases.of("lesson.reached", reached, lesson.steps().count(), time(lasted()));
    }

    /** From the first step's beginning to the last one's end. */
    private Duration lasted() {
        long from = results.stream().mapToLong(StepResult::from).min().orElse(0);
        long to = results.stream().mapToLong(StepResult::to).max().orElse(0);
        return Duration.ofNanos(to - from);
    }

    private String time(Duration time) {
        return phrases.amounts().millis(time.toNanos() / 1e6);
    }

    private String made() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(phrases.locale())
                .format(Instant.now().atZone(ZoneId.systemDefault()));
    }

    private String word(String key) {
        return escaped(phrases.of(key));
    }
}
