package brigade.lab.engine.rewrite;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Defines the classes of one program, and no others. */
final class LabLoader extends ClassLoader {
    private final Map<String, byte[]> files;

    /**
     * @param files class files by the binary names of the classes
     */
    LabLoader(Map<String, byte[]> files) {
        super("lab", LabLoader.class.getClassLoader());
        this.files = new HashMap<>(files);
        // As a module the engine calls only what it reads; on a class path this does nothing.
        LabLoader.class.getModule().addReads(getUnnamedModule());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!files.containsKey(name)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                byte[] file = files.get(name);
                loaded = defineClass(name, file, 0, file.length);
            }
            return loaded;
        }
    }

    byte @Nullable [] file(String name) {
        return files.get(name);
    }

    boolean has(String name) {
        return files.containsKey(name);
    }
}
