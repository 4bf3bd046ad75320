package brigade.observe;

/**
 * What was observed.
 *
 * @param kind {@code jvm}, {@code sample} or {@code file}
 * @param name what people call it
 * @param pid of its process, or 0 where there is none
 * @param version of its JDK, or empty where that is not known
 */
public record SourceFacts(String kind, String name, long pid, String version) {

    /** What a file holds; its name is all that is known. */
    public static SourceFacts ofFile(String name) {
        return new SourceFacts("file", name, 0, "");
    }
}
