package brigade.ui.home;

import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes what nobody caught, on any thread: it is logged, the person is told, and the app goes on.
 * One window tells; what comes while it is open is added to it.
 */
public final class Uncaught implements Thread.UncaughtExceptionHandler {

    private final LogFile log;
    private final Executor uiThread;
    private final ErrorWindow window;
    private final Incidents incidents = new Incidents();

    /** Whether the UI thread has been asked to tell, and has not done so yet. */
    private final AtomicBoolean asked = new AtomicBoolean();

    /**
     * Any thread.
     *
     * @param log where it is kept
     * @param uiThread runs a task on the UI thread, soon
     */
    public Uncaught(LogFile log, Executor uiThread, ErrorWindow window) {
        this.log = log;
        this.uiThread = uiThread;
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        Incident incident = Incident.of(thread, thrown);
        if (incidents.add(incident)) {
            log.open();
            System.getLogger(Uncaught.class.getName())
                    .log(Level.ERROR, "nobody caught this on thread " + thread.getName(), thrown);
        }
        if (asked.compareAndSet(false, true)) {
            uiThread.execute(this::tell);
        }
    }

    private void tell() {
        asked.set(false); // before it looks: what comes later is told later
        try {
            incidents.told().ifPresent(told -> window.tell(told, incidents::clear));
        } catch (RuntimeException | Error e) {
            // Whatever is wrong with the telling must not be told the same way.
            System.getLogger(Uncaught.class.getName()).log(Level.ERROR, "cannot be shown", e);
        }
    }
}
