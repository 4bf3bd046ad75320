package brigade.lab.engine.rewrite;

import brigade.lab.engine.run.GateSite;
import brigade.lab.engine.run.Program;
import brigade.lab.engine.run.StrandFrame;
import brigade.lab.engine.run.UncontrolledException;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A program whose classes have been rewritten and loaded. */
public final class LoadedProgram implements Program {
    private final List<MethodHandle> resets = new ArrayList<>();
    private final List<MethodHandle> ensures = new ArrayList<>();
    private final List<Class<?>> classes = new ArrayList<>();
    private final List<GateSite> sites;
    private final Set<String> free;
    private final boolean gated;
    private final LabLoader loader;
    private final MainMethod main;

    private LoadedProgram(
            LabLoader loader,
            MainMethod main,
            List<GateSite> sites,
            Set<String> free,
            boolean gated) {
        this.loader = loader;
        this.main = main;
        this.sites = List.copyOf(sites);
        this.free = free;
        this.gated = gated;
    }

    /**
     * Rewrites and loads a program.
     *
     * @param gated whether it is stepped; otherwise it only can be run again and again
     * @throws UncontrolledException if that cannot be; its message says why in one line
     */
    public static LoadedProgram load(ClassFiles program, boolean gated) {
        Substitutes substitutes = new Substitutes();
        Set<String> used = new TreeSet<>();
        program.files().values().forEach(it -> used.addAll(ConstantPool.classes(it)));
        Refusals.refuse(program, used, gated);
        Map<String, byte[]> originals = new HashMap<>();
        program.files()
                .forEach((name, file) ->
                        originals.put(
                                name, gated ? ConstantPool.substituted(file, substitutes) : file));
        Set<String> free = new TreeSet<>();
        used.stream()
                .filter(substitutes::runsFree)
                .forEach(it -> free.add(Substitutes.written(it)));
        return load(program, originals, free, gated);
    }

    private static LoadedProgram load(
            ClassFiles program, Map<String, byte[]> originals, Set<String> free, boolean gated) {
        ClassFile files = ClassFile.of(resolver(originals));
        Sources sources = new Sources();
        Map<String, ClassModel> models = new HashMap<>();
        originals.forEach((each, file) -> {
            ClassModel model = files.parse(file);
            models.put(each, model);
            sources.add(model);
        });
        ParallelCalls parallel = new ParallelCalls(sources);
        for (byte[] each : program.files().values()) {
            free.addAll(parallel.in(each));
            free.addAll(Chances.in(each));
        }
        Rewriter rewriter = new Rewriter(files, sources, gated);
        Map<String, byte[]> rewritten = new HashMap<>();
        models.forEach((each, model) -> rewritten.put(each, rewriter.rewritten(model)));
        LabLoader loader = new LabLoader(rewritten);
        MainMethod main = MainMethod.of(program.name(), models.values(), loader);
        LoadedProgram loaded = new LoadedProgram(loader, main, sources.sites(), free, gated);
        loaded.link(models);
        return loaded;
    }

    private void link(Map<String, ClassModel> models) {
        var lookup = MethodHandles.lookup();
        MethodType nothing = MethodType.methodType(void.class);
        try {
            for (Map.Entry<String, ClassModel> each : new TreeMap<>(models).entrySet()) {
                Class<?> type = Class.forName(each.getKey(), true, loader);
                classes.add(type);
                if (!each.getValue().flags().has(AccessFlag.INTERFACE)) {
                    var within = MethodHandles.privateLookupIn(type, lookup);
                    resets.add(within.findStatic(type, Rewriter.RESET, nothing));
                    MethodHandle ensure = within.findStatic(type, Rewriter.ENSURE, nothing);
                    if (!gated || type == main.type()) {
                        ensures.add(ensure);
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassFile.ClassHierarchyResolverOption resolver(Map<String, byte[]> files) {
        ClassHierarchyResolver own =
                ClassHierarchyResolver.ofResourceParsing((ClassDesc it) -> {
                    String name =
                            it.packageName().isEmpty()
                                    ? it.displayName()
                                    : it.packageName() + "." + it.displayName();
                    byte[] file = files.get(name);
                    return file == null ? null : new ByteArrayInputStream(file);
                });
        return ClassFile.ClassHierarchyResolverOption.of(
                own.orElse(
                        ClassHierarchyResolver.ofClassLoading(
                                LoadedProgram.class.getClassLoader())));
    }

    /**
     * What of the JDK it uses that is not stepped, but runs as it does, as a person writes it: a
     * class such as {@code Timer} or a call such as {@code List.parallelStream}.
     */
    public Set<String> free() {
        return free;
    }

    @Override
    public void reset() {
        try {
            for (MethodHandle each : resets) {
                each.invokeExact();
            }
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void main() throws Throwable {
        for (MethodHandle each : ensures) {
            each.invokeExact();
        }
        main.call();
    }

    @Override
    public List<GateSite> sites() {
        return sites;
    }

    @Override
    public List<Class<?>> classes() {
        return classes;
    }

    /** Whether a class is one of the program's. */
    public boolean owns(Class<?> type) {
        return type.getClassLoader() == loader;
    }

    /**
     * A local variable as the source has it.
     *
     * @param type its descriptor
     */
    public record Local(String name, String type) {}

    /** The named locals that are in scope where a frame stands, by their slots. */
    public Map<Integer, Local> locals(StrandFrame frame) {
        return method(frame.type(), frame.method(), frame.descriptor())
                .map(it -> DebugTables.locals(it, frame.bci()))
                .orElse(Map.of());
    }

    /** The line of the source where a frame stands; 0 where that is not known. */
    public int line(StrandFrame frame) {
        return method(frame.type(), frame.method(), frame.descriptor())
                .map(it -> DebugTables.line(it, frame.bci()))
                .orElse(0);
    }

    /** The method of a class that a thread stands in, as it is now; empty for a hidden class. */
    Optional<MethodModel> method(Class<?> type, String name, String descriptor) {
        byte[] file = file(type);
        return file == null
                ? Optional.empty()
                : ClassFile.of().parse(file).methods().stream()
                        .filter(it ->
                                it.methodName().equalsString(name)
                                        && it.methodType().equalsString(descriptor))
                        .findFirst();
    }

    private byte @Nullable [] file(Class<?> type) {
        if (type.isHidden()) {
            return null;
        }
        if (owns(type)) {
            return loader.file(type.getName());
        }
        String path = "/" + type.getName().replace('.', '/') + ".class";
        try (var in = type.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }
}
