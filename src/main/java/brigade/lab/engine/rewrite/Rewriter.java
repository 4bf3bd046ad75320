package brigade.lab.engine.rewrite;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.function.Consumer;

/**
 * Rewrites one class: gates in its methods, and static fields that can be put back to how they were
 * before it was initialised, so that one loaded class serves any number of runs.
 */
final class Rewriter {
    /** Puts the static fields back. */
    static final String RESET = "$reset";

    /** Initialises the class if that has not been done since. */
    static final String ENSURE = "$ensure";

    private static final String INIT = "$init";
    private static final String DONE = "$done";
    private static final MethodTypeDesc NOTHING = ConstantDescs.MTD_void;
    private static final int STATIC =
            ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private final ClassFile files;
    private final Sources sources;
    private final boolean gated;

    /**
     * @param gated whether its methods get gates; otherwise its static fields can be put back, its
     *     threads begin together, and that is all
     */
    Rewriter(ClassFile files, Sources sources, boolean gated) {
        this.files = files;
        this.sources = sources;
        this.gated = gated;
    }

    byte[] rewritten(ClassModel model) {
        boolean type = !model.flags().has(AccessFlag.INTERFACE);
        return files.build(
                model.thisClass().asSymbol(),
                builder -> {
                    for (ClassElement element : model) {
                        if (element instanceof MethodModel method) {
                            method(builder, model, method);
                        } else if (element instanceof FieldModel field && type) {
                            field(builder, field);
                        } else {
                            builder.with(element);
                        }
                    }
                    if (type) {
                        builder.withField(DONE, ConstantDescs.CD_boolean, STATIC);
                        builder.withMethodBody(RESET, NOTHING, STATIC, code -> reset(code, model));
                        builder.withMethodBody(
                                ENSURE, NOTHING, STATIC, code -> ensure(code, model));
                        if (gated && hashesByIdentity(model)) {
                            builder.withMethodBody(
                                    "hashCode",
                                    MethodTypeDesc.of(ConstantDescs.CD_int),
                                    ClassFile.ACC_PUBLIC,
                                    Rewriter::hash);
                        }
                    }
                });
    }

    private static boolean hashesByIdentity(ClassModel model) {
        return Sources.superclass(model).filter("java/lang/Object"::equals).isPresent()
                && model.methods().stream()
                        .noneMatch(it -> it.methodName().equalsString("hashCode"));
    }

    /** The same in each run. */
    private static void hash(CodeBuilder code) {
        code.aload(0)
                .invokestatic(
                        Gates.GATE,
                        "hash",
                        MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object))
                .ireturn();
    }

    private static boolean resettable(FieldModel field) {
        return field.flags().has(AccessFlag.STATIC)
                && field.elementStream().noneMatch(ConstantValueAttribute.class::isInstance);
    }

    private static void field(ClassBuilder builder, FieldModel field) {
        if (!resettable(field)) {
            builder.with(field);
            return;
        }
        int flags = field.flags().flagsMask() & ~ClassFile.ACC_FINAL;
        builder.withField(
                field.fieldName(),
                field.fieldType(),
                it -> {
                    it.withFlags(flags);
                    field.forEach(element -> {
                        if (!(element instanceof AccessFlags)) {
                            it.with(element);
                        }
                    });
                });
    }

    private void method(ClassBuilder builder, ClassModel model, MethodModel method) {
        boolean initialiser = method.methodName().equalsString("<clinit>");
        boolean moved = initialiser && !model.flags().has(AccessFlag.INTERFACE);
        int flags = method.flags().flagsMask();
        boolean locks = gated && method.flags().has(AccessFlag.SYNCHRONIZED);
        int kept = moved ? STATIC : locks ? flags & ~ClassFile.ACC_SYNCHRONIZED : flags;
        String name = moved ? INIT : method.methodName().stringValue();
        builder.withMethod(
                name,
                method.methodTypeSymbol(),
                kept,
                it -> {
                    for (MethodElement element : method) {
                        if (element instanceof CodeModel code) {
                            it.transformCode(code, change(model, method, locks));
                        } else if (!(element instanceof AccessFlags)) {
                            it.with(element);
                        }
                    }
                });
    }

    private CodeTransform change(ClassModel model, MethodModel method, boolean locks) {
        boolean initialiser = method.methodName().equalsString("<clinit>");
        boolean moved = initialiser && !model.flags().has(AccessFlag.INTERFACE);
        if (gated) {
            return moved || !initialiser
                    ? new Gates(sources, model, method, locks)
                    : CodeTransform.ACCEPT_ALL;
        }
        return !initialiser
                ? new ThreadStarts()
                : moved ? new Initialisers(sources, model) : CodeTransform.ACCEPT_ALL;
    }

    private static void reset(CodeBuilder code, ClassModel model) {
        ClassDesc owner = model.thisClass().asSymbol();
        code.iconst_0().putstatic(owner, DONE, ConstantDescs.CD_boolean);
        for (FieldModel field : model.fields()) {
            if (resettable(field)) {
                ClassDesc type = field.fieldTypeSymbol();
                switch (TypeKind.from(type).asLoadable()) {
                    case LONG -> code.lconst_0();
                    case FLOAT -> code.fconst_0();
                    case DOUBLE -> code.dconst_0();
                    case REFERENCE -> code.aconst_null();
                    default -> code.iconst_0();
                }
                code.putstatic(owner, field.fieldName().stringValue(), type);
            }
        }
        code.return_();
    }

    private void ensure(CodeBuilder code, ClassModel model) {
        ClassDesc owner = model.thisClass().asSymbol();
        unlessDone(code, owner);
        if (gated) {
            gate(code, "initialises");
            unlessDone(code, owner);
        }
        code.iconst_1().putstatic(owner, DONE, ConstantDescs.CD_boolean);
        Sources.superclass(model)
                .filter(sources::initialises)
                .ifPresent(it -> code.invokestatic(ClassDesc.ofInternalName(it), ENSURE, NOTHING));
        boolean initialises =
                model.methods().stream().anyMatch(it -> it.methodName().equalsString("<clinit>"));
        if (initialises) {
            Consumer<CodeBuilder> init = it -> it.invokestatic(owner, INIT, NOTHING);
            if (gated) {
                quietly(code, init);
            } else {
                init.accept(code);
            }
        }
        code.return_();
    }

    private static void unlessDone(CodeBuilder code, ClassDesc owner) {
        code.getstatic(owner, DONE, ConstantDescs.CD_boolean).ifThen(CodeBuilder::return_);
    }

    private static void quietly(CodeBuilder code, Consumer<CodeBuilder> what) {
        gate(code, "quiet");
        code.trying(
                it -> {
                    what.accept(it);
                    gate(it, "loud");
                },
                catches ->
                        catches.catchingAll(it -> {
                            gate(it, "loud");
                            it.athrow();
                        }));
    }

    private static void gate(CodeBuilder code, String name) {
        code.invokestatic(Gates.GATE, name, NOTHING);
    }
}
