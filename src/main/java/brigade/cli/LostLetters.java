package brigade.cli;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Letters of the command line that Java could not read, as in a shell whose locale is no UTF-8 one
 * ({@code LC_ALL=C}): a path that has one leads nowhere.
 */
final class LostLetters {

    /** What Java reads in the place of each. */
    private static final char LOST = '\uFFFD';

    private LostLetters() {}

    /**
     * What is wrong, in one line, if it is.
     *
     * @param encoding the one that the system's words were read in, {@code sun.jnu.encoding}
     */
    static Optional<String> complaint(String encoding, String... words) {
        return encoding.equals("UTF-8")
                ? Optional.empty()
                : Stream.of(words)
                        .filter(word -> word.indexOf(LOST) >= 0)
                        .findFirst()
                        .map(word ->
                                "the locale of this shell has no sign for some letters of '"
                                        + word.replace(LOST, '?')
                                        + "': start Brigade with LC_ALL=C.UTF-8");
    }
}
