package brigade.lab.engine;

import brigade.lab.wire.LabMessage;

import java.io.PrintStream;

/** What the lab JVM says; any thread. */
final class Answers {
    private final PrintStream out;

    /** Guarded by this. */
    private long number;

    Answers(PrintStream out) {
        this.out = out;
    }

    static LabMessage failed(String why) {
        return new LabMessage()
                .with("is", "failed")
                .with("why", why.lines().findFirst().orElse(why));
    }

    static LabMessage done() {
        return new LabMessage().with("is", "done");
    }

    /** From now on answers are to this request. */
    synchronized void to(LabMessage request) {
        number = request.number("number");
    }

    void progress(LabMessage message) {
        say(message.with("is", "progress"));
    }

    void done(LabMessage message) {
        say(message);
    }

    private synchronized void say(LabMessage message) {
        out.println(message.with("number", number).line());
        out.flush();
    }
}
