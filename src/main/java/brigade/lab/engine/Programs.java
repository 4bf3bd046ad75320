package brigade.lab.engine;

import brigade.lab.engine.rewrite.ClassFiles;
import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.engine.rewrite.UnchangedProgram;
import brigade.lab.engine.run.Actors;
import brigade.lab.engine.run.UncontrolledException;
import brigade.lab.wire.LabMessage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Loads the program that a request means, once. */
final class Programs {
    private static final String SHIPPED = "/brigade/lab/labs.zip";
    private static final int KEPT = 16;

    private final Map<String, ClassFiles> shipped = new HashMap<>();
    private final Map<String, LoadedProgram> loaded =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, LoadedProgram> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * With gates, or only so that it can be run again and again.
     *
     * @throws UncontrolledException if that cannot be
     */
    LoadedProgram load(LabMessage program, boolean gated) {
        String key = program.line() + gated;
        LoadedProgram known = loaded.get(key);
        if (known == null) {
            known = LoadedProgram.load(files(program), gated);
            loaded.put(key, known);
        }
        return known;
    }

    /**
     * The actors of a program as it was compiled; other ones each time.
     *
     * @throws UncontrolledException if that cannot be
     */
    Actors actors(LabMessage program) {
        return UnchangedProgram.actors(files(program));
    }

    private ClassFiles files(LabMessage program) {
        if (program.has("source")) {
            String name = program.text("name");
            SourceCompiler.Result result = SourceCompiler.compile(name, program.text("source"));
            result.errors().stream()
                    .findFirst()
                    .ifPresent(error -> {
                        throw new UncontrolledException(
                                name
                                        + ", line "
                                        + error.number("line")
                                        + ": "
                                        + error.text("text"));
                    });
            return result.files();
        }
        if (shipped.isEmpty()) {
            readShipped();
        }
        String folder = program.text("lab") + "/" + program.text("variant");
        ClassFiles files = shipped.get(folder);
        if (files == null) {
            throw new UncontrolledException("there are no classes of the lab " + folder);
        }
        return files;
    }

    private void readShipped() {
        Map<String, Map<String, byte[]>> found = new HashMap<>();
        try (InputStream in = Programs.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new UncontrolledException("this build holds no labs: build it with Maven");
            }
            ZipInputStream zip = new ZipInputStream(in);
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                String name = each.getName();
                if (name.endsWith(".class")) {
                    int slash = name.lastIndexOf('/');
                    found.computeIfAbsent(name.substring(0, slash), _ -> new HashMap<>())
                            .put(
                                    name.substring(slash + 1, name.length() - ".class".length()),
                                    zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.forEach((folder, files) -> shipped.put(folder, new ClassFiles(folder, files)));
    }
}
