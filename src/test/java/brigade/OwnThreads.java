package brigade;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/**
 * Runs each test method on a thread in a group of its own, which all platform threads that it
 * starts belong to, and those that they start: so it can ask what it has left, whatever other tests
 * have.
 */
public final class OwnThreads implements InvocationInterceptor {

    /** The names of the threads that the calling test has brought about and that have not ended. */
    public static Set<String> alive() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] all = new Thread[group.activeCount() + 1_000];
        int number = group.enumerate(all);
        return Arrays.stream(all, 0, number)
                .filter(thread -> !thread.equals(Thread.currentThread()))
                .map(Thread::getName)
                .collect(Collectors.toSet());
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        inOwnGroup(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        inOwnGroup(invocation);
    }

    private static void inOwnGroup(Invocation<@Nullable Void> invocation) throws Throwable {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Runnable test =
                () -> {
                    try {
                        invocation.proceed();
                        done.complete(true);
                    } catch (Throwable e) {
                        done.completeExceptionally(e);
                    }
                };
        new Thread(new ThreadGroup("test"), test, "test").start();
        try {
            done.join();
        } catch (CompletionException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
