package brigade.lab.engine.rewrite;

import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.GateSite;
import brigade.lab.engine.run.MonitorGate;

import org.jspecify.annotations.Nullable;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.EnumMap;
import java.util.Map;

/**
 * Puts gates into one method: before accesses that others could notice, and around its monitors.
 */
final class Gates implements CodeTransform {
    static final ClassDesc GATE = Gate.class.describeConstable().orElseThrow();
    static final ClassDesc MONITORS = MonitorGate.class.describeConstable().orElseThrow();

    private static final MethodTypeDesc ACCESS =
            MethodTypeDesc.of(
                    ConstantDescs.CD_void,
                    ConstantDescs.CD_Object,
                    ConstantDescs.CD_int,
                    ConstantDescs.CD_int);
    private static final MethodTypeDesc MONITOR =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, ConstantDescs.CD_int);

    private final Sources sources;
    private final ClassModel model;
    private final MethodModel method;
    private final boolean locks;
    private final boolean constructs;
    private final Initialisers initialisers;
    private final Calls calls;
    private final ArrayLiterals literals = new ArrayLiterals();
    private final Map<TypeKind, Integer> spilled = new EnumMap<>(TypeKind.class);
    private int line;
    private @Nullable CodeElement previous;
    private int lock;
    private @Nullable Label start;

    /**
     * @param locks whether the whole method holds a monitor
     */
    Gates(Sources sources, ClassModel model, MethodModel method, boolean locks) {
        this.sources = sources;
        this.model = model;
        this.method = method;
        this.locks = locks;
        constructs =
                method.methodName().equalsString("<init>")
                        && method.code().filter(Constructors::keepsThis).isPresent();
        initialisers = new Initialisers(sources, model);
        calls = new Calls(model, new ParallelCalls(sources));
    }

    @Override
    public void atStart(CodeBuilder code) {
        if (locks) {
            line = method.code().map(Gates::firstLine).orElse(0);
            lock = code.allocateLocal(TypeKind.REFERENCE);
            if (method.flags().has(AccessFlag.STATIC)) {
                code.loadConstant(model.thisClass().asSymbol());
            } else {
                code.aload(0);
            }
            code.astore(lock).aload(lock);
            monitor(code, "lock");
            start = code.newBoundLabel();
        }
    }

    private static int firstLine(CodeModel code) {
        return code.elementStream()
                .filter(LineNumber.class::isInstance)
                .mapToInt(it -> ((LineNumber) it).line())
                .findFirst()
                .orElse(0);
    }

    @Override
    public void atEnd(CodeBuilder code) {
        Label from = start;
        if (from != null) {
            Label handler = code.newBoundLabel();
            code.exceptionCatchAll(from, handler, handler);
            code.aload(lock);
            monitor(code, "unlock");
            code.athrow();
        }
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        if (element instanceof LineNumber number) {
            line = number.line();
        }
        boolean literal = literals.next(element);
        initialisers.before(code, element);
        if (element instanceof FieldInstruction field) {
            access(code, field);
            code.with(field);
        } else if (element instanceof ArrayLoadInstruction load && !literal) {
            code.dup2();
            gate(code, "read", "element", false, false);
            code.with(load);
        } else if (element instanceof ArrayStoreInstruction store && !literal) {
            int value = spill(code, store.typeKind());
            code.dup2();
            gate(code, "write", "element", false, false);
            code.loadLocal(store.typeKind().asLoadable(), value).with(store);
        } else if (element instanceof MonitorInstruction monitor) {
            monitor(code, monitor.opcode() == Opcode.MONITORENTER ? "lock" : "unlock");
        } else if (element instanceof ReturnInstruction returns && locks) {
            code.aload(lock);
            monitor(code, "unlock");
            code.with(returns);
        } else if (element instanceof InvokeInstruction call) {
            calls.call(code, call, line);
        } else if (element instanceof InvokeDynamicInstruction call) {
            calls.link(code, call, line);
        } else {
            code.with(element);
        }
        if (element instanceof Instruction) {
            previous = element;
        }
    }

    private void monitor(CodeBuilder code, String name) {
        code.loadConstant(sources.site(site("monitor", true, false)));
        code.invokestatic(MONITORS, name, MONITOR);
    }

    private GateSite site(String variable, boolean ordered, boolean ofClass) {
        return new GateSite(
                model.thisClass().asInternalName().replace('/', '.'),
                method.methodName().stringValue(),
                line,
                variable,
                ordered,
                ofClass);
    }

    private void gate(
            CodeBuilder code, String name, String variable, boolean ordered, boolean ofClass) {
        code.loadConstant(sources.site(site(variable, ordered, ofClass)));
        code.invokestatic(GATE, name, ACCESS);
    }

    private int spill(CodeBuilder code, TypeKind kind) {
        int slot = spilled.computeIfAbsent(kind.asLoadable(), code::allocateLocal);
        code.storeLocal(kind.asLoadable(), slot);
        return slot;
    }

    private void access(CodeBuilder code, FieldInstruction access) {
        String name = access.name().stringValue();
        FieldModel field =
                sources.field(access.owner().asInternalName(), name)
                        .filter(Sources::shared)
                        .orElse(null);
        if (field == null) {
            return;
        }
        boolean ordered = field.flags().has(AccessFlag.VOLATILE);
        switch (access.opcode()) {
            case GETSTATIC, PUTSTATIC -> {
                code.aconst_null().iconst_m1();
                boolean reads = access.opcode() == Opcode.GETSTATIC;
                gate(code, reads ? "read" : "write", ofClass(access), ordered, true);
            }
            case GETFIELD -> {
                if (!constructs || !Constructors.loadsThis(previous)) {
                    code.dup().iconst_m1();
                    gate(code, "read", name, ordered, false);
                }
            }
            default -> {
                if (!constructs) {
                    TypeKind kind = TypeKind.from(field.fieldTypeSymbol());
                    int value = spill(code, kind);
                    code.dup().iconst_m1();
                    gate(code, "write", name, ordered, false);
                    code.loadLocal(kind.asLoadable(), value);
                }
            }
        }
    }

    private static String ofClass(FieldInstruction access) {
        String type = access.owner().asInternalName();
        return type.substring(type.lastIndexOf('/') + 1) + "." + access.name().stringValue();
    }
}
