package brigade.ui.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What the end of a lesson shows, in words.
 *
 * @param lesson its title
 */
record EndPage(String lesson, List<Line> lines) {

    EndPage {
        lines = List.copyOf(lines);
    }

    /**
     * A step that had something to tell.
     *
     * @param said what was predicted; empty where nobody said
     */
    record Line(String chapter, String title, String told, String said, Optional<AnswerAxis> axis) {

        /** As it is read aloud. */
        String aloud() {
            return String.join(" ", chapter + ":", title, told, said).strip();
        }
    }
}
