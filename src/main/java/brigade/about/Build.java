package brigade.about;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which Brigade this is. Maven writes it down while it builds.
 *
 * @param version that of the pom
 * @param commit the commit that was built, shortened; "unknown" where there was no repository, as
 *     with sources from an archive
 * @param changed whether the sources had been changed since that commit
 */
public record Build(String version, String commit, boolean changed) {

    /** The build that runs. */
    public static Build running() {
        return of(Resource.text("build.properties"));
    }

    static Build of(String text) {
        Properties told = new Properties();
        try {
            told.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(
                told.getProperty("version", "unknown"),
                told.getProperty("commit", "unknown"),
                Boolean.parseBoolean(told.getProperty("changed")));
    }

    /** The commit, and whether what was built is just that. */
    public String source() {
        return changed ? commit + " and changes" : commit;
    }
}
