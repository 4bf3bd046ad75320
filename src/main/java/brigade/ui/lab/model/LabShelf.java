package brigade.ui.lab.model;

import brigade.lab.Lab;
import brigade.lab.Labs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labs that there are, with their texts.
 *
 * @param sources by {@code lab/variant}
 */
public record LabShelf(List<Lab> labs, Map<String, String> sources) {
    public LabShelf {
        labs = List.copyOf(labs);
        sources = Map.copyOf(sources);
    }

    /**
     * Reads those that are shipped. Any thread; takes some tenths of a second.
     *
     * @throws IOException if this build has none
     */
    public static LabShelf read() throws IOException {
        try {
            Labs shipped = Labs.shipped();
            return new LabShelf(shipped.all(), shipped.sources());
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The lab that is taught after another; empty after the last one. */
    public Optional<Lab> after(Lab lab) {
        return labs.stream().skip(labs.indexOf(lab) + 1L).findFirst();
    }

    /** The source of a variant; empty where there is none. */
    public String source(Lab lab, Lab.Variant variant) {
        return sources.getOrDefault(lab.id() + "/" + variant.id(), "");
    }
}
