package brigade.lab.engine;

import brigade.lab.engine.rewrite.ClassFiles;
import brigade.lab.wire.LabMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles one file in memory, with what debuggers want: names of locals, lines. */
final class SourceCompiler {
    private static final List<String> OPTIONS = List.of("-g", "-proc:none", "-Xlint:none");

    private static final Pattern PROGRAM =
            Pattern.compile(
                    "\\b(class|interface|enum|record)\\s+\\p{javaJavaIdentifierStart}|\\bmain\\s*\\(");
    private static final String NO_PROGRAM =
            "this is no Java program, it has no class and no main method: ";

    private SourceCompiler() {}

    /**
     * What came of it.
     *
     * @param errors with line, column and text; empty if there are none
     */
    record Result(ClassFiles files, List<LabMessage> errors) {}

    static Result compile(String name, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Map<String, byte[]> files = new HashMap<>();
        try (JavaFileManager memory = new MemoryFiles(compiler, files)) {
            compiler.getTask(null, memory, said, OPTIONS, null, List.of(new Source(name, source)))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String none = PROGRAM.matcher(source).find() ? "" : NO_PROGRAM;
        List<LabMessage> errors =
                said.getDiagnostics().stream()
                        .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
                        .map(it ->
                                new LabMessage()
                                        .with("line", it.getLineNumber())
                                        .with("column", it.getColumnNumber())
                                        .with(
                                                "text",
                                                none
                                                        + it.getMessage(Locale.ENGLISH)
                                                                .lines()
                                                                .findFirst()
                                                                .orElse("")))
                        .toList();
        return new Result(new ClassFiles(name, files), errors);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replaceAll("[^A-Za-z0-9_$.]", "_")), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        /** One class of the file may be public, whatever the file is called. */
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }

    private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> files;

        MemoryFiles(JavaCompiler compiler, Map<String, byte[]> files) {
            super(compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8));
            this.files = files;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
            URI name = URI.create("mem:///" + type.replace('.', '/') + kind.extension);
            return new SimpleJavaFileObject(name, kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            files.put(type, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
