package brigade.lab.engine.rewrite;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/** Initialises other classes of the program before their first use, as the JVM would. */
final class Initialisers implements CodeTransform {
    private final Sources sources;
    private final String own;

    Initialisers(Sources sources, ClassModel model) {
        this.sources = sources;
        own = model.thisClass().asInternalName();
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        before(code, element);
        code.with(element);
    }

    /** What must come before an instruction; what is on the stack stays as it is. */
    void before(CodeBuilder code, CodeElement element) {
        if (element instanceof NewObjectInstruction made) {
            use(code, made.className().asInternalName());
        } else if (element instanceof InvokeInstruction call
                && call.opcode() == Opcode.INVOKESTATIC) {
            use(code, call.owner().asInternalName());
        } else if (element instanceof FieldInstruction field
                && (field.opcode() == Opcode.GETSTATIC || field.opcode() == Opcode.PUTSTATIC)) {
            use(code, field.owner().asInternalName());
        }
    }

    private void use(CodeBuilder code, String type) {
        if (!type.equals(own) && sources.initialises(type)) {
            code.invokestatic(
                    ClassDesc.ofInternalName(type), Rewriter.ENSURE, ConstantDescs.MTD_void);
        }
    }
}
