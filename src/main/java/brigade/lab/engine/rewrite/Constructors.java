package brigade.lab.engine.rewrite;

import org.jspecify.annotations.Nullable;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.LoadInstruction;

/** Nobody else can see an object that its constructor keeps to itself. */
final class Constructors {
    private Constructors() {}

    /** Whether {@code this} is used for its fields and the other constructor only. */
    static boolean keepsThis(CodeModel code) {
        long loads = code.elementStream().filter(Constructors::loadsThis).count();
        long fields =
                code.elementStream()
                        .filter(it ->
                                it instanceof FieldInstruction field
                                        && (field.opcode() == Opcode.PUTFIELD
                                                || field.opcode() == Opcode.GETFIELD))
                        .count();
        return loads <= fields + 1;
    }

    static boolean loadsThis(@Nullable CodeElement element) {
        return element instanceof LoadInstruction load && load.slot() == 0;
    }
}
