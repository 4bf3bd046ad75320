package brigade.lab.engine.model;

/** In the place of {@link java.util.concurrent.RejectedExecutionHandler}. */
public interface LabRejection {
    /** What becomes of a task that the pool does not take. */
    void rejectedExecution(Runnable task, LabThreadPool pool);
}
