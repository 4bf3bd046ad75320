package brigade.trace.file;

import brigade.trace.Vocabulary;

import java.util.List;

/**
 * The vocabularies that this program knows: a file that names one of them means what it means here.
 *
 * @param first of it are also the files of Brigade 0.1, which name none
 */
public record Vocabularies(Vocabulary first, List<Vocabulary> others) {

    public Vocabularies {
        others = List.copyOf(others);
    }

    /** One that is known alone. */
    public static Vocabularies of(Vocabulary only) {
        return new Vocabularies(only, List.of());
    }

    /** The one that a file means, which brings along its own in case it is not known here. */
    Vocabulary meant(Vocabulary ofFile) {
        if (first.name().equals(ofFile.name())) {
            return first;
        }
        for (Vocabulary other : others) {
            if (other.name().equals(ofFile.name())) {
                return other;
            }
        }
        return ofFile;
    }
}
