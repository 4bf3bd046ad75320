package brigade.lab;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The labs that are shipped. Read when they are wanted for the first time. */
public final class Labs {
    private static final String LIST = "/brigade/lab/labs.yaml";
    private static final String PROGRAMS = "/brigade/lab/labs.zip";

    private final List<Lab> all;

    private Labs(List<Lab> all) {
        this.all = all;
    }

    /** Reads which there are. */
    public static Labs shipped() {
        try (InputStream in = resource(LIST)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Object list =
                    new Load(LoadSettings.builder().setLabel(LIST).build()).loadFromString(text);
            return new Labs(((List<?>) list).stream().map(Labs::lab).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Labs.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("this build holds no labs: build it with Maven");
        }
        return in;
    }

    private static Lab lab(Object entry) {
        Map<?, ?> fields = (Map<?, ?>) entry;
        return new Lab(
                text(fields, "id"),
                texts(value(fields, "title")),
                texts(value(fields, "chapter")),
                (Integer) value(fields, "threads"),
                Lab.Model.valueOf(text(fields, "model").toUpperCase(Locale.ROOT)),
                ((List<?>) value(fields, "right")).stream().map(String::valueOf).toList(),
                ((List<?>) value(fields, "variants"))
                        .stream().map(Map.class::cast).map(Labs::variant).toList());
    }

    private static Lab.Variant variant(Map<?, ?> fields) {
        return new Lab.Variant(
                text(fields, "id"),
                Lab.Kind.valueOf(text(fields, "kind").toUpperCase(Locale.ROOT)));
    }

    private static Object value(Map<?, ?> fields, String name) {
        return Objects.requireNonNull(fields.get(name), () -> "a lab without '" + name + "'");
    }

    private static String text(Map<?, ?> fields, String name) {
        return String.valueOf(value(fields, name));
    }

    private static Map<String, String> texts(Object byLanguage) {
        return ((Map<?, ?>) byLanguage)
                .entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        it -> String.valueOf(it.getKey()),
                                        it -> String.valueOf(it.getValue())));
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
        String folder = lab.id() + "/" + variant.id() + "/";
        try (ZipInputStream zip = new ZipInputStream(resource(PROGRAMS))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (each.getName().startsWith(folder) && each.getName().endsWith(".java")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("there is no source of " + folder);
    }
}
