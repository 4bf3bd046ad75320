package brigade.measure.lesson;

import brigade.lesson.FigureNames;
import brigade.lesson.Lesson;
import brigade.lesson.LessonReader;
import brigade.lesson.LessonWords;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lessons that the restaurant plays. */
public final class RestaurantLessons {

    /** Guests who come now; and so on, one for each kind of order. */
    static final String CROWD = "guests";

    /** The sum of the back room begins, or goes on. */
    static final String SUM = "sum";

    /** The sum moves onto the UI thread, once. */
    static final String FREEZE = "freeze";

    /** So many platform threads are started, only to measure what they need of memory. */
    static final String WEIGH = "weighed-threads";

    /** The parts of the page that can be lit. */
    private static final Set<String> PARTS =
            Set.of(
                    "door",
                    "dining-room",
                    "kitchen",
                    "workers",
                    "till",
                    "rail",
                    "desk",
                    "back-room",
                    "timeline",
                    "inspector",
                    "figures",
                    "model",
                    "customers",
                    "verdict");

    /** What they can use. */
    public static final LessonWords WORDS =
            new LessonWords(
                    RestaurantVocabulary.ALL.name(),
                    RestaurantKnob.ALL.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey, knob -> knob.getValue().allowed())),
                    acts(),
                    PARTS,
                    RestaurantFigure.units(),
                    FigureNames.of("brigade.measure.lesson.figures"));

    /** The tour, which is offered first. */
    public static final String TOUR = "tour";

    private static final List<String> SHIPPED = List.of(TOUR);

    private RestaurantLessons() {}

    private static Set<String> acts() {
        Set<String> acts = new HashSet<>(Set.of(CROWD, SUM, FREEZE, WEIGH));
        for (Kind kind : Kind.values()) {
            acts.add(act(kind));
        }
        return acts;
    }

    static String act(Kind kind) {
        return kind.label().replace(' ', '-');
    }

    /** Reads lessons about the restaurant. */
    public static LessonReader reader() {
        return new LessonReader(List.of(WORDS));
    }

    /** The ids of those that are shipped. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /**
     * One of those that are shipped.
     *
     * @throws IOException if there is none with that id
     */
    public static Lesson shipped(String id) throws IOException {
        String file = id + LessonReader.SUFFIX;
        InputStream in =
                SHIPPED.contains(id) ? RestaurantLessons.class.getResourceAsStream(file) : null;
        if (in == null) {
            throw new IOException(
                    "there is no lesson '" + id + "'; there are " + String.join(", ", SHIPPED));
        }
        try (in) {
            return reader().read(file, in);
        }
    }

    /** The tour. */
    public static Lesson tour() {
        try {
            return shipped(TOUR);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a test reads it
        }
    }

    /**
     * The lesson that a person names: one that is shipped, by its id, or a file.
     *
     * @throws IOException if it is wrong or not there; the message is one line
     */
    public static Lesson find(String word) throws IOException {
        if (SHIPPED.contains(word)) {
            return shipped(word);
        }
        if (Files.isDirectory(Path.of(word))) {
            throw new IOException("'" + word + "' is a folder; name a lesson in it");
        }
        try {
            return reader().read(Path.of(word));
        } catch (AccessDeniedException e) {
            throw new IOException("can't read '" + word + "': it is not allowed", e);
        } catch (NoSuchFileException e) {
            throw new IOException(
                    "there is no file '"
                            + word
                            + "', and no lesson with this id; there are "
                            + String.join(", ", SHIPPED),
                    e);
        }
    }
}
