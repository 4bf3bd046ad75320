package brigade.lab.engine.rewrite;

import brigade.lab.engine.run.UncontrolledException;

import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Where a program begins: as the launcher of a single file finds it (JEP 512). */
final class MainMethod {
    private static final List<String> KINDS = List.of("([Ljava/lang/String;)V", "()V");

    private final Class<?> type;
    private final MethodHandle method;
    private final boolean arguments;
    private final boolean ofClass;
    private final MethodHandle constructor;

    private MainMethod(
            Class<?> type,
            MethodHandle method,
            boolean arguments,
            boolean ofClass,
            MethodHandle constructor) {
        this.type = type;
        this.method = method;
        this.arguments = arguments;
        this.ofClass = ofClass;
        this.constructor = constructor;
    }

    static MainMethod of(String file, Collection<ClassModel> models, ClassLoader loader) {
        ClassModel model = model(file, models);
        MethodModel found =
                model.methods().stream().filter(MainMethod::isMain).findFirst().orElseThrow();
        try {
            Class<?> type =
                    Class.forName(
                            model.thisClass().asInternalName().replace('/', '.'), false, loader);
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            boolean arguments = found.methodType().equalsString(KINDS.getFirst());
            boolean ofClass = found.flags().has(AccessFlag.STATIC);
            MethodType nothing = MethodType.methodType(void.class);
            MethodType kind = arguments ? nothing.appendParameterTypes(String[].class) : nothing;
            MethodHandle main =
                    ofClass
                            ? lookup.findStatic(type, "main", kind)
                            : lookup.findVirtual(type, "main", kind)
                                    .asType(kind.insertParameterTypes(0, Object.class));
            MethodHandle constructor =
                    ofClass
                            ? main // there is nothing to make
                            : lookup.findConstructor(type, nothing)
                                    .asType(MethodType.methodType(Object.class));
            return new MainMethod(type, main, arguments, ofClass, constructor);
        } catch (ReflectiveOperationException e) {
            throw new UncontrolledException(
                    file + " has a main method that cannot be called: " + e.getMessage());
        }
    }

    /**
     * The class in which a program begins.
     *
     * @throws UncontrolledException if it has no main method
     */
    static ClassModel model(String file, Collection<ClassModel> models) {
        return models.stream()
                .sorted(Comparator.comparing(it -> it.thisClass().asInternalName()))
                .filter(it -> it.methods().stream().anyMatch(MainMethod::isMain))
                .findFirst()
                .orElseThrow(() ->
                        new UncontrolledException(
                                file + " has no main method: give it 'void main()'"));
    }

    private static boolean isMain(MethodModel method) {
        return method.methodName().equalsString("main")
                && KINDS.contains(method.methodType().stringValue());
    }

    Class<?> type() {
        return type;
    }

    void call() throws Throwable {
        if (ofClass) {
            if (arguments) {
                method.invokeExact(new String[0]);
            } else {
                method.invokeExact();
            }
        } else {
            Object instance = (Object) constructor.invokeExact();
            if (arguments) {
                method.invokeExact(instance, new String[0]);
            } else {
                method.invokeExact(instance);
            }
        }
    }
}
