package brigade.lab.engine.run;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

/**
 * A virtual thread whose scheduler only keeps the next piece of it, which the driver runs inline:
 * that is a call, not a switch of threads. It needs a constructor that the JDK hides: {@code
 * --add-opens java.base/java.lang=ALL-UNNAMED}.
 */
final class VirtualCarrier implements StrandCarrier {
    private static final @Nullable MethodHandle MAKE = make();

    private final Thread thread;
    private volatile @Nullable Runnable next;
    private boolean started;
    private volatile boolean go;

    private VirtualCarrier(Runnable body, MethodHandle make) {
        Executor keep = piece -> next = piece;
        try {
            thread = (Thread) make.invokeExact(keep, (String) null, 0, body);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null where this JDK has no such constructor, or does not open it. */
    static StrandCarrier.@Nullable Kind kind() {
        MethodHandle make = MAKE;
        return make == null ? null : body -> new VirtualCarrier(body, make);
    }

    private static @Nullable MethodHandle make() {
        try {
            var lookup =
                    MethodHandles.privateLookupIn(
                            Class.forName("java.lang.ThreadBuilders"), MethodHandles.lookup());
            return lookup.findStatic(
                    lookup.lookupClass(),
                    "newVirtualThread",
                    MethodType.methodType(
                            Thread.class, Executor.class, String.class, int.class, Runnable.class));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    @Override
    public void resume() {
        go = true;
        if (started) {
            LockSupport.unpark(thread);
        } else {
            started = true;
            thread.start();
        }
        Runnable piece = next;
        next = null;
        if (piece != null) {
            piece.run();
        }
    }

    @Override
    public void pause() {
        go = false;
        while (!go) {
            LockSupport.park();
        }
    }

    @Override
    public String where() {
        return StrandCarrier.where(thread);
    }
}
