package brigade.ui.home;

import brigade.restaurant.Pace;
import brigade.ui.theme.Appearance;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/** Preferences as Java properties, which a person can read and change. */
final class PreferencesText {

    private static final String FORMAT = "format";
    private static final String VERSION = "1";
    private static final String APPEARANCE = "appearance";
    private static final String PACE = "pace";
    private static final String WINDOW = "window";
    private static final String RECENT = "recent.";
    private static final String NAMES = "names.width";
    private static final String TOUR = "tour.offered";
    private static final String LABS_AT = "labs.at";
    private static final String LABS_DONE = "labs.done.";
    private static final String LESSON = "lesson";
    private static final String LESSON_RESULT = LESSON + ".result.";

    /** Wider than any desktop: numbers beyond are no places. */
    private static final double FARTHEST = 100_000;

    private PreferencesText() {}

    /** The text is not one that {@link #write} wrote; the message says where. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String message) {
            super(message);
        }
    }

    static String write(Preferences preferences) {
        Properties text = new Properties();
        text.setProperty(FORMAT, VERSION);
        text.setProperty(APPEARANCE, word(preferences.appearance()));
        preferences.pace().ifPresent(pace -> text.setProperty(PACE, word(pace)));
        if (preferences.names() > 0) {
            text.setProperty(NAMES, String.valueOf(preferences.names()));
        }
        preferences.window().ifPresent(place -> put(text, place));
        if (preferences.tourOffered()) {
            text.setProperty(TOUR, "true");
        }
        preferences.lesson().ifPresent(place -> put(text, place));
        put(text, preferences.labs());
        for (int i = 0; i < preferences.recent().size(); i++) {
            text.setProperty(RECENT + (i + 1), preferences.recent().get(i).toString());
        }
        StringWriter out = new StringWriter();
        try {
            text.store(out, "What Brigade remembers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void put(Properties text, WindowPlace place) {
        Area area = place.area();
        text.setProperty(WINDOW + ".x", String.valueOf(area.x()));
        text.setProperty(WINDOW + ".y", String.valueOf(area.y()));
        text.setProperty(WINDOW + ".width", String.valueOf(area.width()));
        text.setProperty(WINDOW + ".height", String.valueOf(area.height()));
        text.setProperty(WINDOW + ".maximised", String.valueOf(place.maximised()));
    }

    private static void put(Properties text, LessonPlace place) {
        text.setProperty(LESSON, place.lesson());
        text.setProperty(LESSON + ".step", place.step());
        text.setProperty(LESSON + ".chapter", String.valueOf(place.chapter()));
        text.setProperty(LESSON + ".chapters", String.valueOf(place.chapters()));
        for (int i = 0; i < place.results().size(); i++) {
            text.setProperty(LESSON_RESULT + (i + 1), place.results().get(i));
        }
    }

    private static void put(Properties text, LabsDone labs) {
        if (!labs.at().isEmpty()) {
            text.setProperty(LABS_AT, labs.at());
        }
        labs.done().forEach((lab, steps) -> text.setProperty(LABS_DONE + lab, steps));
    }

    static Preferences read(String written) throws Broken {
        Properties text = new Properties();
        try {
            text.load(new StringReader(written));
        } catch (IOException | IllegalArgumentException e) {
            throw new Broken(String.valueOf(e.getMessage()));
        }
        if (!VERSION.equals(text.getProperty(FORMAT))) {
            throw new Broken("it does not say '" + FORMAT + "=" + VERSION + "'");
        }
        Appearance appearance =
                constant(Appearance.class, text, APPEARANCE).orElse(Appearance.SYSTEM);
        return new Preferences(
                appearance,
                constant(Pace.class, text, PACE),
                window(text),
                recent(text),
                text.getProperty(NAMES) == null ? 0 : (int) number(text, NAMES, 1),
                new Learnt(Boolean.parseBoolean(text.getProperty(TOUR)), lesson(text), labs(text)));
    }

    private static Optional<WindowPlace> window(Properties text) throws Broken {
        if (text.getProperty(WINDOW + ".x") == null) {
            return Optional.empty();
        }
        Area area =
                new Area(
                        number(text, WINDOW + ".x", -FARTHEST),
                        number(text, WINDOW + ".y", -FARTHEST),
                        number(text, WINDOW + ".width", 1),
                        number(text, WINDOW + ".height", 1));
        return Optional.of(
                new WindowPlace(
                        area, Boolean.parseBoolean(text.getProperty(WINDOW + ".maximised"))));
    }

    private static Optional<LessonPlace> lesson(Properties text) throws Broken {
        String lesson = text.getProperty(LESSON);
        if (lesson == null) {
            return Optional.empty();
        }
        int chapters = (int) number(text, LESSON + ".chapters", 1);
        int chapter = (int) number(text, LESSON + ".chapter", 1);
        if (chapter > chapters) {
            throw new Broken(LESSON + ".chapter is '" + chapter + "'");
        }
        return Optional.of(
                new LessonPlace(
                        lesson,
                        text.getProperty(LESSON + ".step", ""),
                        chapter,
                        chapters,
                        numbered(text, LESSON_RESULT)));
    }

    /** All from 1 on, without a gap. */
    private static List<String> numbered(Properties text, String key) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> text.getProperty(key + i))
                .takeWhile(Objects::nonNull)
                .toList();
    }

    private static LabsDone labs(Properties text) {
        Map<String, String> done = new HashMap<>();
        for (String key : text.stringPropertyNames()) {
            if (key.startsWith(LABS_DONE)) {
                done.put(key.substring(LABS_DONE.length()), text.getProperty(key));
            }
        }
        return new LabsDone(text.getProperty(LABS_AT, ""), done);
    }

    private static double number(Properties text, String key, double least) throws Broken {
        String word = text.getProperty(key, "");
        try {
            double number = Double.parseDouble(word);
            if (number >= least && number <= FARTHEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Broken(key + " is '" + word + "'");
        }
        throw new Broken(key + " is '" + word + "'");
    }

    private static List<Path> recent(Properties text) throws Broken {
        List<Path> paths = new ArrayList<>();
        for (String path : numbered(text, RECENT)) {
            try {
                paths.add(Path.of(path));
            } catch (InvalidPathException e) {
                throw new Broken("'" + path + "' is no file");
            }
        }
        return paths;
    }

    private static <E extends Enum<E>> Optional<E> constant(
            Class<E> type, Properties text, String key) throws Broken {
        String word = text.getProperty(key);
        if (word == null) {
            return Optional.empty();
        }
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        throw new Broken(key + " is '" + word + "'");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
