package brigade.lab.engine.model;

import org.jspecify.annotations.Nullable;

/** In the place of {@link Thread.Builder} and of its two kinds. */
public interface LabThreadBuilder {
    LabThreadBuilder name(String name);

    LabThreadBuilder name(String prefix, long start);

    LabThreadBuilder daemon();

    LabThreadBuilder daemon(boolean daemon);

    LabThreadBuilder priority(int priority);

    LabThreadBuilder uncaughtExceptionHandler(LabThread.UncaughtExceptionHandler handler);

    LabThread unstarted(Runnable task);

    LabThread start(Runnable task);

    LabThreadFactory factory();

    /** The one there is. */
    final class Of implements LabThreadBuilder {
        private final boolean virtual;
        private @Nullable String name;
        private long next = -1;
        private boolean daemon;
        private LabThread.@Nullable UncaughtExceptionHandler handler;

        Of(boolean virtual) {
            this.virtual = virtual;
            daemon = virtual;
        }

        @Override
        public LabThreadBuilder name(String name) {
            this.name = name;
            return this;
        }

        @Override
        public LabThreadBuilder name(String prefix, long start) {
            name = prefix;
            next = start;
            return this;
        }

        @Override
        public LabThreadBuilder daemon() {
            return daemon(true);
        }

        @Override
        public LabThreadBuilder daemon(boolean daemon) {
            this.daemon = daemon;
            return this;
        }

        @Override
        public LabThreadBuilder priority(int priority) {
            return this;
        }

        @Override
        public LabThreadBuilder uncaughtExceptionHandler(
                LabThread.UncaughtExceptionHandler handler) {
            this.handler = handler;
            return this;
        }

        @Override
        public LabThread unstarted(Runnable task) {
            String full = next < 0 ? name : name + next++;
            LabThread thread = new LabThread(task, full, virtual);
            thread.setDaemon(daemon);
            thread.setUncaughtExceptionHandler(handler);
            return thread;
        }

        @Override
        public LabThread start(Runnable task) {
            LabThread thread = unstarted(task);
            thread.start();
            return thread;
        }

        @Override
        public LabThreadFactory factory() {
            return this::unstarted;
        }
    }
}
