package brigade.lab.engine.rewrite;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.StackInstruction;

/**
 * Knows the accesses to elements that the compiler has made: those that fill a new array, which
 * nobody else can see yet, and those by which a switch looks up an enum.
 */
final class ArrayLiterals {
    private boolean fresh;
    private int open;
    private boolean lookup;

    /** To be called for each element of the code; whether it is such an access. */
    boolean next(CodeElement element) {
        boolean was = fresh;
        if (element instanceof NewPrimitiveArrayInstruction
                || element instanceof NewReferenceArrayInstruction
                || element instanceof NewMultiArrayInstruction) {
            fresh = true;
        } else if (element instanceof StackInstruction stack
                && stack.opcode() == Opcode.DUP
                && was) {
            open++;
            fresh = false;
        } else if (element instanceof ArrayStoreInstruction && open > 0) {
            open--;
            fresh = true;
            return true;
        } else if (element instanceof FieldInstruction field
                && field.name().stringValue().startsWith("$SwitchMap$")) {
            lookup = true;
        } else if (element instanceof ArrayLoadInstruction && lookup) {
            lookup = false;
            return true;
        } else if (element instanceof Instruction) {
            fresh = false;
        }
        return false;
    }
}
