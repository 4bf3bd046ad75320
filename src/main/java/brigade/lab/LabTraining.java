package brigade.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Makes the cache from which lab JVMs start quickly: what one loads until its first answers, as a
 * run of it tells (JEP 514). It fits the runtime and the files that it was made with.
 */
public final class LabTraining {
    private static final List<String> LABS = List.of("lost-update", "transfer", "poison", "polite");
    private static final Duration MOST = Duration.ofMinutes(1);

    private LabTraining() {}

    /**
     * Writes it; takes some seconds.
     *
     * @throws IOException if that cannot be; the message is one line for a person
     */
    public static void write(Path cache) throws IOException {
        try (LabProcess process =
                new LabProcess(
                        LabJvmCommand.Use.STEPS,
                        List.of("-XX:AOTCacheOutput=" + cache.toAbsolutePath()))) {
            LabClient client = new LabClient(process);
            Labs labs = Labs.shipped();
            for (String each : LABS) {
                Lab lab = labs.find(each).orElseThrow();
                LabProgram program = LabProgram.of(lab, lab.variants().getFirst());
                Explored all = client.explore(program, ExploreLimits.STANDARD, _ -> {});
                client.run(program, all.outcomes().getFirst().schedule());
                client.show(program, "", Freedom.NONE);
            }
            process.finish(MOST);
        }
    }
}
