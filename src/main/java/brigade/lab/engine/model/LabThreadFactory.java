package brigade.lab.engine.model;

/** In the place of {@link java.util.concurrent.ThreadFactory}. */
@FunctionalInterface
public interface LabThreadFactory {
    LabThread newThread(Runnable task);
}
