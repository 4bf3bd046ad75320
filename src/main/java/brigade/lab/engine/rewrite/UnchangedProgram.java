package brigade.lab.engine.rewrite;

import brigade.lab.engine.run.Actors;
import brigade.lab.engine.run.UncontrolledException;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Loads a program as it was compiled: nothing of it is rewritten. A class is added that calls it,
 * so that the JVM can inline the calls.
 */
public final class UnchangedProgram {
    private static final String CALLER = "Brigade$Actors";
    private static final MethodTypeDesc NOTHING = ConstantDescs.MTD_void;
    private static final MethodTypeDesc RESULT = MethodTypeDesc.of(ConstantDescs.CD_String);

    private UnchangedProgram() {}

    /**
     * The actors of a program: the methods {@code ada}, {@code ben} and {@code result} of the class
     * that has the main method.
     *
     * @throws UncontrolledException if it lacks one of them, or does what no lab must do
     */
    public static Actors actors(ClassFiles program) {
        Set<String> used = new TreeSet<>();
        program.files().values().forEach(it -> used.addAll(ConstantPool.classes(it)));
        Refusals.refuse(program, used, false);
        List<ClassModel> models =
                program.files().values().stream().map(ClassFile.of()::parse).toList();
        ClassModel main = MainMethod.model(program.name(), models);
        boolean whole =
                has(main, "<init>", NOTHING)
                        && has(main, "ada", NOTHING)
                        && has(main, "ben", NOTHING)
                        && has(main, "result", RESULT);
        if (!whole) {
            throw new UncontrolledException(
                    program.name()
                            + " cannot be measured: its class needs the methods void ada(), void"
                            + " ben() and String result()");
        }
        Map<String, byte[]> files = new HashMap<>(program.files());
        String name = within(main).displayName();
        files.put(name, caller(main));
        try {
            return Class.forName(name, true, new LabLoader(files))
                    .asSubclass(Actors.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean has(ClassModel model, String name, MethodTypeDesc type) {
        return model.methods().stream()
                .anyMatch(it ->
                        it.methodName().equalsString(name)
                                && it.methodTypeSymbol().equals(type)
                                && (it.flags().flagsMask()
                                                & (ClassFile.ACC_STATIC | ClassFile.ACC_PRIVATE))
                                        == 0);
    }

    /** In the package of the program, whose methods need not be public. */
    private static ClassDesc within(ClassModel main) {
        return ClassDesc.of(main.thisClass().asSymbol().packageName(), CALLER);
    }

    private static byte[] caller(ClassModel main) {
        ClassDesc type = main.thisClass().asSymbol();
        return ClassFile.of()
                .build(
                        within(main),
                        builder -> {
                            builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL)
                                    .withInterfaceSymbols(
                                            Actors.class.describeConstable().orElseThrow());
                            method(
                                    builder,
                                    "<init>",
                                    NOTHING,
                                    it ->
                                            it.aload(0)
                                                    .invokespecial(
                                                            ConstantDescs.CD_Object,
                                                            "<init>",
                                                            NOTHING)
                                                    .return_());
                            method(
                                    builder,
                                    "state",
                                    MethodTypeDesc.of(ConstantDescs.CD_Object),
                                    it ->
                                            it.new_(type)
                                                    .dup()
                                                    .invokespecial(type, "<init>", NOTHING)
                                                    .areturn());
                            for (String each : List.of("ada", "ben")) {
                                method(
                                        builder,
                                        each,
                                        MethodTypeDesc.of(
                                                ConstantDescs.CD_void, ConstantDescs.CD_Object),
                                        it ->
                                                it.aload(1)
                                                        .checkcast(type)
                                                        .invokevirtual(type, each, NOTHING)
                                                        .return_());
                            }
                            method(
                                    builder,
                                    "result",
                                    MethodTypeDesc.of(
                                            ConstantDescs.CD_String, ConstantDescs.CD_Object),
                                    it ->
                                            it.aload(1)
                                                    .checkcast(type)
                                                    .invokevirtual(type, "result", RESULT)
                                                    .areturn());
                        });
    }

    private static void method(
            ClassBuilder builder, String name, MethodTypeDesc type, Consumer<CodeBuilder> code) {
        builder.withMethodBody(name, type, ClassFile.ACC_PUBLIC, code);
    }
}
