package brigade.lab.engine.rewrite;

import brigade.lab.engine.run.GateSite;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes of a program by their internal names, and the gates that they get. */
final class Sources {
    private final Map<String, ClassModel> classes = new HashMap<>();
    private final List<GateSite> sites = new ArrayList<>();

    void add(ClassModel model) {
        classes.put(model.thisClass().asInternalName(), model);
    }

    boolean contains(String type) {
        return classes.containsKey(type);
    }

    /** Whether something is to be done before a class is used for the first time. */
    boolean initialises(String type) {
        ClassModel model = classes.get(type);
        return model != null
                && !model.flags().has(AccessFlag.INTERFACE)
                && (model.methods().stream()
                                .anyMatch(it -> it.methodName().equalsString("<clinit>"))
                        || superclass(model).filter(this::initialises).isPresent());
    }

    static Optional<String> superclass(ClassModel model) {
        return model.superclass().map(ClassEntry::asInternalName);
    }

    /** Whether a class of the program, or what it extends of the program, has this method. */
    boolean declares(String owner, String name, String descriptor) {
        ClassModel model = classes.get(owner);
        return model != null
                && (model.methods().stream()
                                .anyMatch(it ->
                                        it.methodName().equalsString(name)
                                                && it.methodType().equalsString(descriptor))
                        || Stream.concat(model.superclass().stream(), model.interfaces().stream())
                                .anyMatch(it -> declares(it.asInternalName(), name, descriptor)));
    }

    /** The field that a name means, looked for where the JVM looks. */
    Optional<FieldModel> field(String owner, String name) {
        ClassModel model = classes.get(owner);
        if (model == null) {
            return Optional.empty();
        }
        Optional<FieldModel> own =
                model.fields().stream().filter(it -> it.fieldName().equalsString(name)).findFirst();
        return own.isPresent() ? own : superclass(model).flatMap(it -> field(it, name));
    }

    /**
     * Whether threads can see what happens to it: it changes, and the program's own text has it.
     */
    static boolean shared(FieldModel field) {
        return !field.flags().has(AccessFlag.FINAL) && !field.flags().has(AccessFlag.SYNTHETIC);
    }

    /** The number of a gate. */
    int site(GateSite site) {
        sites.add(site);
        return sites.size() - 1;
    }

    List<GateSite> sites() {
        return sites;
    }
}
