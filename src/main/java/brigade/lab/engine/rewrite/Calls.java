package brigade.lab.engine.rewrite;

import brigade.lab.engine.model.LabOutput;
import brigade.lab.engine.model.LabThread;
import brigade.lab.engine.run.UncontrolledException;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Calls of the JDK that another method stands in the place of, also where a handle calls it. */
final class Calls {
    private record Signature(String owner, String name, String descriptor) {}

    private record Target(ClassDesc owner, String name, MethodTypeDesc type) {}

    private static final Substitutes SUBSTITUTES = new Substitutes();
    private static final Map<Signature, Target> TARGETS = targets();

    /** A constructor: where it is called the object is there already, so no method replaces it. */
    private static final Signature RANDOM = new Signature("java/util/Random", "<init>", "()V");

    private final String file;
    private final ParallelCalls parallel;

    Calls(ClassModel model, ParallelCalls parallel) {
        this.parallel = parallel;
        file =
                model.findAttribute(Attributes.sourceFile())
                        .map(SourceFileAttribute::sourceFile)
                        .map(Object::toString)
                        .orElse(model.thisClass().asInternalName());
    }

    private static Map<Signature, Target> targets() {
        Map<Signature, Target> targets = new HashMap<>();
        ClassDesc output = LabOutput.class.describeConstable().orElseThrow();
        for (Method each : LabOutput.class.getMethods()) {
            if (each.getDeclaringClass() == LabOutput.class && !each.getName().startsWith("say")) {
                MethodTypeDesc type = type(each);
                targets.put(
                        new Signature(
                                "java/io/PrintStream",
                                each.getName(),
                                type.dropParameterTypes(0, 1).descriptorString()),
                        new Target(output, each.getName(), type));
            }
        }
        String any = "Ljava/lang/Object;";
        put(targets, "java/lang/IO", "println", "()V", output, "say", "()V");
        put(targets, "java/lang/IO", "println", "(" + any + ")V", output, "say", "(" + any + ")V");
        put(targets, "java/lang/IO", "print", "(" + any + ")V", output, "sayOn", "(" + any + ")V");
        ClassDesc gate = Gates.GATE;
        ClassDesc monitors = Gates.MONITORS;
        String object = "java/lang/Object";
        put(targets, object, "wait", "()V", monitors, "await", "(" + any + ")V");
        put(targets, object, "wait", "(J)V", monitors, "await", "(" + any + "J)V");
        put(targets, object, "wait", "(JI)V", monitors, "await", "(" + any + "JI)V");
        put(targets, object, "notify", "()V", monitors, "wakeOne", "(" + any + ")V");
        put(targets, object, "notifyAll", "()V", monitors, "wakeAll", "(" + any + ")V");
        put(targets, "java/lang/System", "exit", "(I)V", gate, "exit", "(I)V");
        String runtime = "java/lang/Runtime";
        put(targets, runtime, "exit", "(I)V", gate, "exit", "(L" + runtime + ";I)V");
        put(targets, "java/lang/System", "nanoTime", "()J", gate, "now", "()J");
        put(targets, "java/lang/System", "currentTimeMillis", "()J", gate, "millis", "()J");
        put(
                targets,
                "java/util/concurrent/TimeUnit",
                "sleep",
                "(J)V",
                LabThread.class.describeConstable().orElseThrow(),
                "sleep",
                "(Ljava/util/concurrent/TimeUnit;J)V");
        return Map.copyOf(targets);
    }

    private static void put(
            Map<Signature, Target> targets,
            String owner,
            String name,
            String descriptor,
            ClassDesc to,
            String called,
            String type) {
        targets.put(
                new Signature(owner, name, descriptor),
                new Target(to, called, MethodTypeDesc.ofDescriptor(type)));
    }

    private static MethodTypeDesc type(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .describeConstable()
                .orElseThrow();
    }

    /** The call, or the one in its place. */
    void call(CodeBuilder code, InvokeInstruction call, int line) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        String descriptor = call.type().stringValue();
        Signature called = new Signature(owner, name, descriptor);
        Target target = TARGETS.get(called);
        if (target != null) {
            code.invokestatic(target.owner(), target.name(), target.type());
        } else if (called.equals(RANDOM)) {
            code.loadConstant(1L) // the same numbers in each run
                    .invokespecial(
                            ClassDesc.ofInternalName(owner),
                            name,
                            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long));
        } else if (!parallel.call(code, call)) {
            check(called, line);
            code.with(call);
        }
    }

    /** A lambda or a method reference. */
    void link(CodeBuilder code, InvokeDynamicInstruction call, int line) {
        ConstantDesc[] arguments =
                call.bootstrapArgs().stream()
                        .map(it -> inPlace(it, line))
                        .toArray(ConstantDesc[]::new);
        code.invokedynamic(
                DynamicCallSiteDesc.of(
                        call.bootstrapMethod(),
                        call.name().stringValue(),
                        call.typeSymbol(),
                        arguments));
    }

    private ConstantDesc inPlace(ConstantDesc argument, int line) {
        if (!(argument instanceof DirectMethodHandleDesc handle)) {
            return argument;
        }
        Signature called =
                new Signature(
                        internalName(handle.owner()),
                        handle.methodName(),
                        handle.lookupDescriptor());
        Target target =
                called.equals(RANDOM)
                        ? new Target(Gates.GATE, "random", MethodTypeDesc.of(handle.owner()))
                        : TARGETS.get(called);
        if (target != null) {
            return MethodHandleDesc.ofMethod(
                    DirectMethodHandleDesc.Kind.STATIC,
                    target.owner(),
                    target.name(),
                    target.type());
        }
        check(called, line);
        return parallel.inPlace(handle).orElse(handle);
    }

    /** Of a class that is no array. */
    static String internalName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1);
    }

    /** Whether a model has what is called; what it lacks would fail only when it is reached. */
    private void check(Signature called, int line) {
        String owner = called.owner;
        String name = called.name;
        if (Substitutes.isModel(owner) && !methods(owner).contains(name + called.descriptor)) {
            throw new UncontrolledException(
                    file
                            + ", line "
                            + line
                            + ": Brigade cannot control "
                            + SUBSTITUTES.original(owner)
                            + (name.equals("<init>") ? "'s constructor" : "." + name)
                            + " with these arguments: use another way, or run it free");
        }
    }

    private static Set<String> methods(String model) {
        Set<String> all = new HashSet<>();
        try {
            Class<?> type = Class.forName(model.replace('/', '.'));
            for (Method each : type.getMethods()) {
                all.add(each.getName() + type(each).descriptorString());
            }
            for (Method each : type.getDeclaredMethods()) {
                all.add(each.getName() + type(each).descriptorString());
            }
            Arrays.stream(type.getConstructors())
                    .map(it -> MethodType.methodType(void.class, it.getParameterTypes()))
                    .forEach(it -> all.add("<init>" + it.descriptorString()));
            for (Method each : Object.class.getMethods()) {
                all.add(each.getName() + type(each).descriptorString());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }
}
