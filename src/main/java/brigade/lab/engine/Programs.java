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
    private static final String SHIPPED = "/brigade/lab/programs/";
    private static final int KEPT = 16;

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
        return shipped(program.text("lab"), program.text("variant"));
    }

    private static ClassFiles shipped(String lab, String variant) {
        Map<String, byte[]> found = new HashMap<>();
        try (InputStream in = Programs.class.getResourceAsStream(SHIPPED + lab + ".zip")) {
            if (in == null) {
                throw new UncontrolledException("there are no classes of the lab " + lab);
            }
            ZipInputStream zip = new ZipInputStream(in);
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                String name = each.getName();
                if (name.startsWith(variant + "/") && name.endsWith(".class")) {
                    String type = name.substring(variant.length() + 1, name.lastIndexOf('.'));
                    found.put(type, zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.isEmpty()) {
            throw new UncontrolledException(
                    "there are no classes of the lab " + lab + "/" + variant);
        }
        return new ClassFiles(lab + "/" + variant, found);
    }
}
