package brigade;

/** Starts the window, or runs a command. */
public final class Main {
    private Main() {}

    static void main(String[] args) {
        System.out.println("Brigade " + String.join("|", args));
    }
}
