import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles each variant of each lab by itself, as many have a class of one name, and puts sources
 * and classes into a file a lab: no class loader of the app can find them there. A build script,
 * run as a single file: java Labs.java SOURCES FOLDER.
 */
class Labs {
    static final long ONE_DAY = 1_700_000_000_000L; // the same file from the same sources

    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        Map<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                String folder = sources.relativize(file.getParent()).toString().replace('\\', '/');
                byte[] text = Files.readAllBytes(file);
                entries.put(folder + "/" + file.getFileName(), text);
                compile(file)
                        .forEach((name, bytes) ->
                                entries.put(folder + "/" + name + ".class", bytes));
            }
        }
        Path folder = Path.of(args[1]);
        Files.createDirectories(folder);
        Map<String, Map<String, byte[]>> labs = new TreeMap<>();
        entries.forEach((name, bytes) -> {
            int slash = name.indexOf('/');
            labs.computeIfAbsent(name.substring(0, slash), it -> new TreeMap<>())
                    .put(name.substring(slash + 1), bytes);
        });
        for (Map.Entry<String, Map<String, byte[]>> each : labs.entrySet()) {
            write(folder.resolve(each.getKey() + ".zip"), each.getValue());
        }
    }

    static void write(Path zip, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setLastModifiedTime(FileTime.fromMillis(ONE_DAY));
                out.putNextEntry(entry);
                out.write(each.getValue());
            }
        }
    }

    static Map<String, byte[]> compile(Path file) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new DiagnosticCollector<JavaFileObject>();
        Map<String, byte[]> classes = new TreeMap<>();
        try (var files =
                compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            var memory =
                    new ForwardingJavaFileManager<JavaFileManager>(files) {
                        @Override
                        public JavaFileObject getJavaFileForOutput(
                                Location location,
                                String type,
                                JavaFileObject.Kind kind,
                                FileObject sibling) {
                            return new SimpleJavaFileObject(
                                    URI.create("mem:///" + type + ".class"), kind) {
                                @Override
                                public OutputStream openOutputStream() {
                                    return new ByteArrayOutputStream() {
                                        @Override
                                        public void close() {
                                            classes.put(type, toByteArray());
                                        }
                                    };
                                }
                            };
                        }
                    };
            var options = List.of("-g", "-proc:none", "-Xlint:all");
            boolean done =
                    compiler.getTask(
                                    null,
                                    memory,
                                    said,
                                    options,
                                    null,
                                    files.getJavaFileObjects(file))
                            .call();
            if (!done || !said.getDiagnostics().isEmpty()) {
                said.getDiagnostics().forEach(System.err::println);
                throw new IOException(file + " does not compile without a warning");
            }
        }
        return classes;
    }
}
