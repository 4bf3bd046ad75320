package brigade.ui.home;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Where an error came from, as Java prints it. */
final class StackText {

    private StackText() {}

    static String of(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
