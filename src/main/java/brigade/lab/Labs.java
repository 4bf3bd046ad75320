package brigade.lab;

import brigade.lesson.Entry;
import brigade.lesson.LessonText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The labs that are shipped. Read when they are wanted for the first time. */
public final class Labs {
    private static final String FOLDER = "/brigade/lab/";
    private static final String PROGRAMS = FOLDER + "programs/";

    private final List<Lab> all;

    private Labs(List<Lab> all) {
        this.all = List.copyOf(all);
    }

    /** Reads which there are. */
    public static Labs shipped() {
        try {
            Entry list = Entry.root("labs.yaml", text(FOLDER + "labs.yaml"));
            List<Lab> all = new ArrayList<>();
            for (Entry chapter : list.field("chapters").list()) {
                chapter.only("title", "labs");
                LessonText title = chapter.field("title").text();
                for (Entry each : chapter.field("labs").list()) {
                    all.add(lab(each, title));
                }
            }
            return new Labs(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lab lab(Entry id, LessonText chapter) throws IOException {
        String file = id.word() + ".yaml";
        Lab lab = LabReader.read(file, text(FOLDER + "lessons/" + file), chapter);
        if (!lab.id().equals(id.word())) {
            throw id.wrong(file + " is about the lab " + lab.id());
        }
        return lab;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Labs.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("there is no " + name + " in this build: build it with Maven");
        }
        return in;
    }

    /** In the order in which they are taught. */
    public List<Lab> all() {
        return all;
    }

    public Optional<Lab> find(String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * The source of a variant, as it was compiled.
     *
     * @throws IOException if it is not there
     */
    public String source(Lab lab, Lab.Variant variant) throws IOException {
        String folder = variant.id() + "/";
        try (ZipInputStream zip = new ZipInputStream(resource(PROGRAMS + lab.id() + ".zip"))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (each.getName().startsWith(folder) && each.getName().endsWith(".java")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("there is no source of " + lab.id() + "/" + variant.id());
    }

    /**
     * The sources of all variants, each by {@code lab/variant}.
     *
     * @throws IOException if they are not there
     */
    public Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (Lab lab : all) {
            try (ZipInputStream zip = new ZipInputStream(resource(PROGRAMS + lab.id() + ".zip"))) {
                for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                    String name = each.getName();
                    if (name.endsWith(".java")) {
                        sources.put(
                                lab.id() + "/" + name.substring(0, name.lastIndexOf('/')),
                                new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return sources;
    }
}
