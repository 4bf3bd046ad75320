package brigade.measure.report;

import static brigade.measure.report.Html.escaped;

import brigade.lesson.Chapter;
import brigade.lesson.Condition;
import brigade.lesson.Lesson;
import brigade.lesson.LessonPhrases;
import brigade.lesson.LessonStep;
import brigade.lesson.LessonText;
import brigade.lesson.LessonWords;
import brigade.lesson.Question;
import brigade.lesson.TeacherNotes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A lesson for whoever teaches with it, as one HTML file that needs nothing else: of each chapter
 * its notes, a picture of the page, and what its steps say and ask. Any thread.
 */
public final class LessonHandout {

    private final Lesson lesson;
    private final Map<String, byte[]> pictures;
    private final Phrases phrases;
    private final LessonPhrases says;

    /**
     * Of a lesson.
     *
     * @param words of what it is about
     * @param pictures PNG files, by the id of the chapter
     * @param phrases in the person's language
     */
    public LessonHandout(
            Lesson lesson, LessonWords words, Map<String, byte[]> pictures, Phrases phrases) {
        this.lesson = lesson;
        this.pictures = Map.copyOf(pictures);
        this.phrases = phrases;
        says = LessonFigures.phrases(words, phrases);
    }

    /** Writes one HTML file. */
    public void write(OutputStream out) throws IOException {
        HtmlPage.write(html(), out);
    }

    String html() throws IOException {
        HtmlPage page = new HtmlPage();
        page.add(
                "<header><p class=\"brand\">Brigade · %s</p><h1>%s</h1><p class=\"lead\">%s</p>",
                word("lesson.notes"), text(lesson.title()), word("lesson.notes.lead"));
        int minutes =
                lesson.chapters().stream()
                        .flatMap(chapter -> chapter.notes().stream())
                        .mapToInt(TeacherNotes::minutes)
                        .sum();
        if (minutes > 0) {
            page.add(
                    "<p class=\"note\">%s</p>",
                    word("lesson.notes.in-all", lesson.chapters().size(), minutes));
        }
        page.add("</header>");
        for (Chapter chapter : lesson.chapters()) {
            write(page, chapter);
        }
        return page.whole(phrases, phrases.of("lesson.notes") + ": " + says.of(lesson.title()));
    }

    private void write(HtmlPage page, Chapter chapter) {
        page.add(
                "<section class=\"card\"><h2>%s</h2>",
                word(
                        "lesson.chapter",
                        lesson.chapters().indexOf(chapter) + 1,
                        says.of(chapter.title())));
        chapter.notes().ifPresent(notes -> write(page, notes));
        byte[] picture = pictures.get(chapter.id());
        if (picture != null) {
            page.add(
                    "<p class=\"picture-of\"><img alt=\"%s\" src=\"data:image/png;base64,%s\"></p>",
                    word("lesson.notes.picture"), Base64.getEncoder().encodeToString(picture));
        }
        chapter.steps().forEach(step -> write(page, step));
        page.add("</section>");
    }

    private void write(HtmlPage page, TeacherNotes notes) {
        page.add("<p class=\"quiet\">%s</p><dl>", word("lesson.notes.minutes", notes.minutes()));
        fact(page, "lesson.notes.aim", notes.aim());
        fact(page, "lesson.notes.misconception", notes.misconception());
        fact(page, "lesson.notes.ask", notes.ask());
        fact(page, "lesson.notes.next", notes.next());
        page.add("</dl>");
    }

    private void fact(HtmlPage page, String key, LessonText text) {
        page.fact(phrases.of(key), says.of(text));
    }

    private void write(HtmlPage page, LessonStep step) {
        page.add(
                "<article class=\"step\"><h3>%s</h3><p>%s</p>",
                text(step.says().title()), text(step.says().text()));
        step.says().code().ifPresent(code -> page.add("<pre>%s</pre>", escaped(code)));
        page.add("<dl>");
        step.question()
                .ifPresent(asked -> {
                    page.fact(phrases.of("lesson.asked"), says.of(asked.text()));
                    page.fact("", choices(asked));
                });
        if (!step.end().until().isEmpty()) {
            page.fact(
                    phrases.of("lesson.notes.until"),
                    step.end().until().stream()
                            .map(this::clause)
                            .collect(Collectors.joining("; ")));
        }
        page.add("</dl></article>");
    }

    private String choices(Question asked) {
        return asked.estimates()
                ? phrases.of("lesson.notes.estimate")
                : asked.choices().stream()
                        .map(choice -> says.of(choice.text()))
                        .collect(Collectors.joining(" · "));
    }

    private String clause(Condition condition) {
        return says.clause(condition);
    }

    private String text(LessonText text) {
        return escaped(says.of(text));
    }

    private String word(String key, Object... values) {
        return escaped(phrases.of(key, values));
    }
}
