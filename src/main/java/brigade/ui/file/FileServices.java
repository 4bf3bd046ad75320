package brigade.ui.file;

/**
 * What a window does with files.
 *
 * @param traces saves and opens traces
 * @param lessons opens lessons
 * @param programs hands programs to who runs them
 * @param pictures writes what is seen
 * @param tables writes figures
 * @param exports writes whatever else
 */
public record FileServices(
        TraceFiles traces,
        LessonFiles lessons,
        ProgramFiles programs,
        Pictures pictures,
        Tables tables,
        Exports exports) {}
