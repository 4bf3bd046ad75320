package brigade.observe.sample;

import java.io.IOException;

/**
 * The main class of the JVM of a sick program. It ends with whoever started it: when nobody holds
 * the other end of its input any more.
 */
final class SampleMain {

    private SampleMain() {}

    public static void main(String... args) throws Exception {
        SickProgram program = SickProgram.of(args[0]).orElseThrow();
        System.out.println("runs");
        System.out.flush();
        Thread.ofPlatform().name("end of input").daemon().start(SampleMain::awaitEnd);
        program.run();
        Thread.currentThread().join(); // for ever
    }

    @SuppressWarnings("SystemExitOutsideMain")
    private static void awaitEnd() {
        try {
            while (System.in.read() >= 0) {
                // nobody says anything
            }
        } catch (IOException e) {
            System.exit(1);
        }
        System.exit(0);
    }
}
