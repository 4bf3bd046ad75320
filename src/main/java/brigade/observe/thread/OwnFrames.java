package brigade.observe.thread;

import brigade.trace.Site;

import java.util.List;
import java.util.stream.Stream;

/** Which frames of a stack are the program's own, and not the JDK's. */
public final class OwnFrames {

    private static final List<String> OF_JDK =
            List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

    private OwnFrames() {}

    /** Whether the program has it. */
    public static boolean owns(Site frame) {
        return OF_JDK.stream().noneMatch(frame.type()::startsWith);
    }

    /** The innermost one of the program; of all where it has none. */
    public static Site first(List<Site> frames) {
        for (Site frame : frames) {
            if (owns(frame)) {
                return frame;
            }
        }
        return frames.getFirst();
    }

    /** Those of the program first, each part in its order. */
    public static List<Site> ownFirst(List<Site> frames) {
        return Stream.concat(
                        frames.stream().filter(OwnFrames::owns),
                        frames.stream().filter(frame -> !owns(frame)))
                .toList();
    }
}
