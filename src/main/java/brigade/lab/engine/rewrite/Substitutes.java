package brigade.lab.engine.rewrite;

import brigade.lab.engine.model.LabThread;

import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which class stands in the place of which of the JDK, by internal names. */
final class Substitutes {
    private static final String MODELS = LabThread.class.getPackageName().replace('.', '/') + "/";
    private static final String JUC = "java/util/concurrent/";

    /**
     * What is in {@code java.util.concurrent} without making anybody wait, or only says what is.
     */
    private static final Set<String> HARMLESS =
            Set.of(
                    "BlockingQueue",
                    "BrokenBarrierException",
                    "Callable",
                    "CancellationException",
                    "CompletionException",
                    "CompletionService",
                    "ConcurrentMap",
                    "ExecutionException",
                    "Executor",
                    "ExecutorService",
                    "Future",
                    "Future$State",
                    "RejectedExecutionException",
                    "RunnableFuture",
                    "TimeUnit",
                    "TimeoutException",
                    "TransferQueue",
                    "locks/Condition",
                    "locks/Lock",
                    "locks/ReadWriteLock");

    /** What else makes threads, or gives them something, of which nobody is told. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "java/lang/InheritableThreadLocal",
                    "java/lang/invoke/VarHandle",
                    "java/util/Timer");

    private final Map<String, String> names = new HashMap<>();

    Substitutes() {
        put("java/lang/Thread", "LabThread");
        put("java/lang/Thread$UncaughtExceptionHandler", "LabThread$UncaughtExceptionHandler");
        put("java/lang/Thread$Builder", "LabThreadBuilder");
        put("java/lang/Thread$Builder$OfPlatform", "LabThreadBuilder");
        put("java/lang/Thread$Builder$OfVirtual", "LabThreadBuilder");
        put("java/lang/ThreadLocal", "LabThreadLocal");
        put("java/lang/ScopedValue", "LabScopedValue");
        put("java/lang/ScopedValue$Carrier", "LabScopedValue$Carrier");
        put(JUC + "ThreadFactory", "LabThreadFactory");
        put(JUC + "locks/LockSupport", "LabLockSupport");
        put(JUC + "locks/ReentrantLock", "LabReentrantLock");
        put(JUC + "locks/ReentrantReadWriteLock", "LabReadWriteLock");
        put(JUC + "locks/ReentrantReadWriteLock$ReadLock", "LabReadWriteLock$ReadLock");
        put(JUC + "locks/ReentrantReadWriteLock$WriteLock", "LabReadWriteLock$WriteLock");
        put(JUC + "locks/StampedLock", "LabStampedLock");
        put(JUC + "atomic/LongAdder", "LabLongAdder");
        put(JUC + "Semaphore", "LabSemaphore");
        put(JUC + "Phaser", "LabPhaser");
        put(JUC + "Exchanger", "LabExchanger");
        put(JUC + "SynchronousQueue", "LabSynchronousQueue");
        put(JUC + "FutureTask", "LabFuture");
        put(JUC + "Executors", "LabExecutors");
        put(JUC + "atomic/AtomicBoolean", "LabAtomicBoolean");
        put(JUC + "atomic/AtomicInteger", "LabAtomicInteger");
        put(JUC + "atomic/AtomicIntegerArray", "LabAtomicIntegerArray");
        put(JUC + "atomic/AtomicLong", "LabAtomicLong");
        put(JUC + "atomic/AtomicReference", "LabAtomicReference");
        put(JUC + "atomic/AtomicStampedReference", "LabAtomicStampedReference");
        put(JUC + "ArrayBlockingQueue", "LabBlockingQueue");
        put(JUC + "LinkedBlockingQueue", "LabBlockingQueue");
        put(JUC + "ConcurrentLinkedQueue", "LabConcurrentQueue");
        put(JUC + "ConcurrentHashMap", "LabConcurrentMap");
        put(JUC + "CopyOnWriteArrayList", "LabCopyOnWriteList");
        put(JUC + "CompletableFuture", "LabCompletableFuture");
        put(JUC + "LinkedTransferQueue", "LabTransferQueue");
        put(JUC + "ExecutorCompletionService", "LabCompletionService");
        put(JUC + "RejectedExecutionHandler", "LabRejection");
        put(JUC + "ThreadPoolExecutor", "LabThreadPool");
        for (String each : List.of("Abort", "CallerRuns", "Discard", "DiscardOldest")) {
            String policy = "$" + each + "Policy";
            put(JUC + "ThreadPoolExecutor" + policy, "LabThreadPool" + policy);
        }
        put(JUC + "CountDownLatch", "LabCountDownLatch");
        put(JUC + "CyclicBarrier", "LabCyclicBarrier");
    }

    private void put(String name, String model) {
        names.put(name, MODELS + model);
    }

    /** A field or method, as a person writes it. */
    static String written(MemberRefEntry member) {
        return written(member.owner().asInternalName()) + "." + member.name();
    }

    /** Whether a class, by its internal name, stands in the place of another. */
    static boolean isModel(String name) {
        return name.startsWith(MODELS);
    }

    /** The name of the class that {@code model} stands for, as a person writes it. */
    String original(String model) {
        Set<String> all = new TreeSet<>();
        names.forEach((name, each) -> {
            if (each.equals(model)) {
                all.add(written(name));
            }
        });
        return all.isEmpty() ? model : String.join(" or ", all);
    }

    /** A class, by its internal name, as a person writes it. */
    static String written(String name) {
        return name.substring(name.lastIndexOf('/') + 1).replace('$', '.');
    }

    /** What runs free, if a class of this name is used: it makes threads wait, and has no model. */
    boolean runsFree(String name) {
        return ELSEWHERE.contains(name)
                || (name.startsWith(JUC)
                        && !names.containsKey(name)
                        && !HARMLESS.contains(name.substring(JUC.length())));
    }

    /** A name or a descriptor with what stands in the place of it; empty where nothing does. */
    Optional<String> in(String text) {
        String whole = names.get(text);
        if (whole != null) {
            return Optional.of(whole);
        }
        if (!text.contains("Ljava/")) {
            return Optional.empty();
        }
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf("Ljava/"); at >= 0; at = text.indexOf("Ljava/", from)) {
            int end = at + 1;
            while (end < text.length() && ";<".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String name = text.substring(at + 1, end);
            changed.append(text, from, at + 1).append(names.getOrDefault(name, name));
            from = end;
        }
        changed.append(text, from, text.length());
        return Optional.of(changed.toString());
    }
}
