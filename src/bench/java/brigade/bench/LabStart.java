package brigade.bench;

import brigade.lab.Lab;
import brigade.lab.LabClient;
import brigade.lab.LabProgram;
import brigade.lab.LabTraining;
import brigade.lab.Labs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * How long a lab JVM takes from its start to the first replay, from the cache that packages have.
 * That wants jars: the classes of the build are put into one first.
 */
final class LabStart implements Experiment {
    private static final int STARTS = 9;

    @Override
    public List<Bar> run() throws Exception {
        double without = median();
        Path folder = Files.createTempDirectory("brigade-lab-start");
        try {
            System.setProperty("java.class.path", jars(folder));
            Path cache = folder.resolve("lab.aot");
            LabTraining.write(cache);
            System.setProperty("brigade.lab.cache", cache.toString());
            return List.of(
                    Bar.atMost(150, "lab JVM, start to first replay", median(), "ms"),
                    Bar.seen("  without the cache", without, "ms", Double.NaN));
        } finally {
            System.clearProperty("brigade.lab.cache");
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    private static double median() throws IOException {
        Lab lab = Labs.shipped().all().getFirst();
        LabProgram program = LabProgram.of(lab, lab.variants().getFirst());
        double[] millis = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            try (LabClient client = new LabClient()) {
                long since = System.nanoTime();
                client.run(program, "ABBA");
                millis[i] = (System.nanoTime() - since) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[STARTS / 2];
    }

    /** What of the class path of this process a lab JVM loads, in jars. */
    private static String jars(Path folder) throws IOException {
        Path jar = folder.resolve("classes.jar");
        List<String> path = new ArrayList<>(List.of(jar.toString()));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            String own = System.getProperty("java.class.path");
            for (String each : own.split(File.pathSeparator, -1)) {
                if (Files.isDirectory(Path.of(each))) {
                    add(Path.of(each), out);
                } else if (Path.of(each).getFileName().toString().startsWith("jackson-core")) {
                    path.add(Path.of(each).toAbsolutePath().toString());
                }
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private static void add(Path root, JarOutputStream out) throws IOException {
        Path labs = root.resolve("brigade/lab");
        if (!Files.isDirectory(labs)) {
            return;
        }
        try (Stream<Path> files = Files.walk(labs)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(root.relativize(each).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(each));
            }
        }
    }
}
