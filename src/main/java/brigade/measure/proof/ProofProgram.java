package brigade.measure.proof;

import brigade.about.Language;
import brigade.server.Model;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * The program that runs one model and judges its trace, in a process of its own: the result goes to
 * standard output. It ends at once when standard input does, for then whoever started it is gone.
 */
final class ProofProgram {

    private ProofProgram() {}

    static void main(String[] args) throws IOException {
        Language.speak();
        ObjectOutputStream out = new ObjectOutputStream(System.out);
        System.setOut(System.err); // nobody else may write there
        Thread.ofPlatform().name("lifeline").daemon().start(ProofProgram::awaitEnd);
        List<String> words = Arrays.asList(args);
        Model model = Model.valueOf(words.getFirst());
        String folder = words.get(1);
        ProofSpec spec = ProofWords.read(model, words.subList(2, words.size()));
        out.writeObject(new ProofRun(model, spec, folder).run());
        out.flush();
        System.exit(0);
    }

    private static void awaitEnd() {
        try {
            while (System.in.read() >= 0) {
                // nobody says anything
            }
        } catch (IOException e) {
            // the same as an end
        }
        Runtime.getRuntime().halt(1);
    }
}
