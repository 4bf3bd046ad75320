package brigade.lab;

import brigade.lab.wire.LabMessage;

import java.util.List;

/**
 * A program that the lab JVM can run.
 *
 * @param name for a person: {@code lost-update/broken}, or a file's name
 * @param message how the lab JVM finds it
 * @param right what it prints when nothing goes wrong; empty where nobody knows
 * @param model of a memory lab, free runs are those of its two actors
 */
public record LabProgram(String name, LabMessage message, List<String> right, Lab.Model model) {
    public LabProgram {
        right = List.copyOf(right);
    }

    /** A variant of a lab that is shipped. */
    public static LabProgram of(Lab lab, Lab.Variant variant) {
        LabMessage message = new LabMessage().with("lab", lab.id()).with("variant", variant.id());
        return new LabProgram(lab.id() + "/" + variant.id(), message, lab.right(), lab.model());
    }

    /**
     * What a learner has made of a lab's program; it is compiled there.
     *
     * @param name of the file, as errors are to name it
     */
    public static LabProgram edited(Lab lab, String name, String source) {
        return new LabProgram(name, source(name, source), lab.right(), lab.model());
    }

    /**
     * A text that is compiled there.
     *
     * @param name of the file, as errors are to name it
     */
    public static LabProgram ofSource(String name, String source, List<String> right) {
        return new LabProgram(name, source(name, source), right, Lab.Model.INTERLEAVING);
    }

    private static LabMessage source(String name, String source) {
        return new LabMessage().with("name", name).with("source", source);
    }

    /** Whether an outcome is one that should not be. */
    public boolean bad(OutcomeKind kind, String text) {
        return kind != OutcomeKind.PRINTS || (!right.isEmpty() && !right.contains(text));
    }
}
