package brigade.lab.engine;

import brigade.lab.wire.Message;

import java.io.PrintStream;

/** What the lab JVM says; any thread. */
final class Answers {
    private final PrintStream out;

    /** Guarded by this. */
    private long number;

    Answers(PrintStream out) {
        this.out = out;
    }

    static Message failed(String why) {
        return new Message().with("is", "failed").with("why", why.lines().findFirst().orElse(why));
    }

    static Message done() {
        return new Message().with("is", "done");
    }

    /** From now on answers are to this request. */
    synchronized void to(Message request) {
        number = request.number("number");
    }

    void progress(Message message) {
        say(message.with("is", "progress"));
    }

    void done(Message message) {
        say(message);
    }

    private synchronized void say(Message message) {
        out.println(message.with("number", number).line());
        out.flush();
    }
}
