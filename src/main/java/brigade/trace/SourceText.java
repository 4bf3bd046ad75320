package brigade.trace;

import java.util.List;

/** The text of a program's source, for who wants to see the statement of a {@link Site}. */
public interface SourceText {

    /** Of a program whose source nobody has. */
    SourceText NONE = _ -> List.of();

    /**
     * The lines of the file that a class was compiled from; none where it is not known. May read a
     * file.
     *
     * @param type the binary name of the class
     */
    List<String> lines(String type);

    /** A line as people are to see it. */
    default String shown(String line) {
        return line;
    }

    /** Whether a statement is there to record only, and left out when its method is shown. */
    default boolean records(String statement) {
        return false;
    }
}
