package brigade.ui.lab.model;

import brigade.lab.Lab;
import brigade.lab.LabProgram;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What is looked at.
 *
 * @param lab empty for a person's own file
 * @param variant the id of that of the lab; null of what was edited, and of a person's own file
 */
record LookedAt(Optional<Lab> lab, @Nullable String variant, LabProgram program, String source) {

    /** A variant of a lab that is shipped. */
    static LookedAt of(Lab lab, Lab.Variant variant, LabShelf shelf) {
        return new LookedAt(
                Optional.of(lab),
                variant.id(),
                LabProgram.of(lab, variant),
                shelf.source(lab, variant));
    }

    /** A person's own file. */
    static LookedAt own(String name, String text) {
        return new LookedAt(
                Optional.empty(), null, LabProgram.ofSource(name, text, List.of()), text);
    }

    /** The variant of the lab. */
    Optional<Lab.Variant> itsVariant() {
        return lab.flatMap(it -> variant == null ? Optional.empty() : it.variant(variant));
    }

    /** Whether it is the lab as it was found. */
    boolean isFirst() {
        return lab.isPresent()
                && itsVariant().filter(lab.get().variants().getFirst()::equals).isPresent();
    }
}
