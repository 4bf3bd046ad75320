import static java.lang.constant.ConstantDescs.CD_Boolean;
import static java.lang.constant.ConstantDescs.CD_Byte;
import static java.lang.constant.ConstantDescs.CD_Character;
import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Float;
import static java.lang.constant.ConstantDescs.CD_Integer;
import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Short;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes into the class files of the packages what javac leaves to the first call: which of its
 * cases a switch over types takes, and how records are compared. The cache of a training run (JDK
 * 25) keeps what lambdas and texts are linked to, but not these, and each of them takes up to a
 * millisecond before the first frame. Run by runtime.groovy as a single file: Links FROM TO, where
 * TO gets the classes that change; on a class path with all that they know.
 */
void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
        files = all.filter(file -> file.toString().endsWith(".class")).toList();
    }
    for (Path file : files) {
        ClassModel before = ClassFile.of().parse(file);
        if (links(before)) {
            Path target = Path.of(args[1]).resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.write(target, linked(before));
        }
    }
}

private static boolean links(ClassModel model) {
    return model.methods().stream().anyMatch(it -> isOfRecord(model, it) || switchesIn(it));
}

private static byte[] linked(ClassModel before) {
    byte[] bytes =
            ClassFile.of()
                    .transformClass(
                            before,
                            ClassTransform.transformingMethodBodies(
                                            method -> isOfRecord(before, method),
                                            CodeTransform.ofStateful(() -> new Comparing(before)))
                                    .andThen(
                                            ClassTransform.ofStateful(() -> new Switches(before))));
    for (VerifyError error : ClassFile.of().verify(bytes)) {
        throw error;
    }
    return bytes;
}

private static Stream<InvokeDynamicInstruction> linkedIn(MethodModel method) {
    return method.code().stream()
            .flatMap(code -> code.elementStream())
            .filter(InvokeDynamicInstruction.class::isInstance)
            .map(InvokeDynamicInstruction.class::cast);
}

/** Whether javac made this method of a record; its toString stays as it is. */
private static boolean isOfRecord(ClassModel model, MethodModel method) {
    String name = method.methodName().stringValue();
    return (name.equals("equals") || name.equals("hashCode"))
            && model.findAttribute(Attributes.record()).isPresent()
            && linkedIn(method)
                    .anyMatch(it -> bootstrap(it).equals("java/lang/runtime/ObjectMethods"));
}

private static boolean switchesIn(MethodModel method) {
    return linkedIn(method).anyMatch(it -> isSwitch(it));
}

/** Whether each case is a type; others, of texts and constants, stay as they are. */
private static boolean isSwitch(InvokeDynamicInstruction it) {
    return bootstrap(it).equals("java/lang/runtime/SwitchBootstraps")
            && it.name().equalsString("typeSwitch")
            && it.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
}

private static String bootstrap(InvokeDynamicInstruction it) {
    return it.bootstrapMethod().owner().descriptorString().replaceAll("^L|;$", "");
}

/** Puts a comparison of the components in the place of its link. */
private static final class Comparing implements CodeTransform {

    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    private final ClassDesc record;
    private final List<RecordComponentInfo> components;
    private boolean written;

    Comparing(ClassModel model) {
        record = model.thisClass().asSymbol();
        components = model.findAttribute(Attributes.record()).orElseThrow().components();
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        // All of the method is its link: it loads its arguments, links, and returns.
        if (!written && element instanceof InvokeDynamicInstruction link) {
            written = true;
            if (link.name().equalsString("equals")) {
                equal(code);
            } else {
                hash(code);
            }
        }
    }

    private void equal(CodeBuilder code) {
        Label other = code.newLabel();
        Label no = code.newLabel();
        code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
        code.aload(1).instanceOf(record).ifeq(no);
        code.aload(1).checkcast(record).astore(2);
        for (RecordComponentInfo each : components) {
            ClassDesc type = each.descriptorSymbol();
            String name = each.name().stringValue();
            code.aload(0).getfield(record, name, type).aload(2).getfield(record, name, type);
            switch (type.descriptorString()) {
                case "I", "S", "B", "C", "Z" -> code.if_icmpne(no);
                case "J" -> code.lcmp().ifne(no);
                case "F", "D" ->
                        code.invokestatic(box(type), "compare", of(CD_int, type, type)).ifne(no);
                default ->
                        code.invokestatic(OBJECTS, "equals", of(CD_boolean, CD_Object, CD_Object))
                                .ifeq(no);
            }
        }
        code.iconst_1().ireturn().labelBinding(no).iconst_0().ireturn();
    }

    private void hash(CodeBuilder code) {
        code.iconst_0();
        for (RecordComponentInfo each : components) {
            ClassDesc type = each.descriptorSymbol();
            code.bipush(31).imul().aload(0).getfield(record, each.name().stringValue(), type);
            code.invokestatic(
                    box(type), "hashCode", of(CD_int, type.isPrimitive() ? type : CD_Object));
            code.iadd();
        }
        code.ireturn();
    }

    private static MethodTypeDesc of(ClassDesc result, ClassDesc... parameters) {
        return MethodTypeDesc.of(result, parameters);
    }

    private static ClassDesc box(ClassDesc type) {
        return switch (type.descriptorString()) {
            case "I" -> CD_Integer;
            case "S" -> CD_Short;
            case "B" -> CD_Byte;
            case "C" -> CD_Character;
            case "Z" -> CD_Boolean;
            case "J" -> CD_Long;
            case "F" -> CD_Float;
            case "D" -> CD_Double;
            default -> OBJECTS;
        };
    }
}

/** Gives each switch over types a method that tells its case, and calls it in place of the link. */
private static final class Switches implements ClassTransform {

    private final ClassModel model;
    private final List<InvokeDynamicInstruction> seen = new ArrayList<>();

    Switches(ClassModel model) {
        this.model = model;
    }

    @Override
    public void accept(ClassBuilder type, ClassElement element) {
        if (element instanceof MethodModel method && switchesIn(method)) {
            type.transformMethod(method, MethodTransform.transformingCode(this::called));
        } else {
            type.with(element);
        }
    }

    private void called(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction link && isSwitch(link)) {
            code.invokestatic(
                    model.thisClass().asSymbol(),
                    name(seen.size()),
                    link.typeSymbol(),
                    model.flags().has(AccessFlag.INTERFACE));
            seen.add(link);
        } else {
            code.with(element);
        }
    }

    private static String name(int number) {
        return "case$" + number;
    }

    @Override
    public void atEnd(ClassBuilder type) {
        for (int i = 0; i < seen.size(); i++) {
            InvokeDynamicInstruction link = seen.get(i);
            type.withMethodBody(
                    name(i),
                    link.typeSymbol(),
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                    code -> tell(code, link.bootstrapArgs()));
        }
    }

    /** As SwitchBootstraps.typeSwitch has it: the first case from a number on that fits. */
    private static void tell(CodeBuilder code, List<ConstantDesc> cases) {
        Label there = code.newLabel();
        code.aload(0).ifnonnull(there).iconst_m1().ireturn().labelBinding(there);
        for (int i = 0; i < cases.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) cases.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(cases.size()).ireturn();
    }
}
