package brigade.lab;

import brigade.lab.wire.LabMessage;

import java.util.List;

/**
 * A program that the lab JVM can run.
 *
 * @param name for a person: {@code lost-update/broken}, or a file's name
 * @param message how the lab JVM finds it
 * @param right what it prints when nothing goes wrong; empty where nobody knows
 */
public record LabProgram(String name, LabMessage message, List<String> right) {
    public LabProgram {
        right = List.copyOf(right);
    }

    /** A variant of a lab that is shipped. */
    public static LabProgram of(Lab lab, Lab.Variant variant) {
        LabMessage message = new LabMessage().with("lab", lab.id()).with("variant", variant.id());
        return new LabProgram(lab.id() + "/" + variant.id(), message, lab.right());
    }

    /**
     * A text that is compiled there.
     *
     * @param name of the file, as errors are to name it
     */
    public static LabProgram ofSource(String name, String source, List<String> right) {
        return new LabProgram(
                name, new LabMessage().with("name", name).with("source", source), right);
    }

    /** Whether an outcome is one that should not be. */
    public boolean bad(OutcomeKind kind, String text) {
        return kind != OutcomeKind.PRINTS || (!right.isEmpty() && !right.contains(text));
    }
}
