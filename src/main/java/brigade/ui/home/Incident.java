package brigade.ui.home;

/**
 * An error that nobody caught.
 *
 * @param thread on which one
 * @param kind the same for the same error at the same place
 * @param what the error in a line
 * @param details where it came from
 */
record Incident(String thread, String kind, String what, String details) {

    private static final int LONGEST = 200;

    static Incident of(Thread thread, Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        String place = stack.length == 0 ? "" : " at " + stack[0];
        return new Incident(
                thread.getName(),
                thrown.getClass().getName() + place,
                line(thrown),
                StackText.of(thrown));
    }

    private static String line(Throwable thrown) {
        String message = thrown.getMessage();
        String name = thrown.getClass().getSimpleName();
        String line =
                message == null || message.isBlank()
                        ? name
                        : name + ": " + message.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
