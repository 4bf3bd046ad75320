package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each primitive lets happen, and nothing else; merged states as well as plain enumeration.
 */
class PrimitivesTest {
    @RegisterExtension static final WarmLab LAB = new WarmLab();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    synchronized method   | static int x; static synchronized void up() { x++; }      | up(); ; up();                    | println(x)    | 2
                    instance method       | static class C { int x; synchronized void up() { x++; } } static final C c = new C(); | c.up(); ; c.up(); | println(c.x) | 2
                    two locks             | static int x; static final Object a = 1 + "", b = 2 + ""; | synchronized (a) { x++; } ; synchronized (b) { x++; } | println(x) | 1 2
                    ReentrantLock         | static int x; static final Lock l = new ReentrantLock();  | l.lock(); x++; l.unlock(); ; l.lock(); x++; l.unlock(); | println(x) | 2
                    its method reference  | static final ReentrantLock l = new ReentrantLock(); static int x; | l.lock(); x++; Runnable r = l::unlock; r.run(); ; l.lock(); x++; l.unlock(); | println(x) | 2
                    tryLock               | static final Lock l = new ReentrantLock();                | l.lock(); l.unlock(); ; if (l.tryLock()) { print("y"); l.unlock(); } else print("n"); | println() | n y
                    lock never given back | static final Lock l = new ReentrantLock();                | l.lock(); ; l.lock();            | println()     | deadlock
                    upgrade               | static final ReentrantReadWriteLock l = new ReentrantReadWriteLock(); | l.readLock().lock(); l.writeLock().lock(); | println() | deadlock
                    readers together      | static final ReentrantReadWriteLock l = new ReentrantReadWriteLock(); static final CountDownLatch both = new CountDownLatch(2); | l.readLock().lock(); both.countDown(); both.await(); ; l.readLock().lock(); both.countDown(); both.await(); | println(1) | 1
                    stamped, validated    | static final StampedLock l = new StampedLock(); static int x; | long s = l.writeLock(); x++; l.unlockWrite(s); ; long s = l.tryOptimisticRead(); int y = x; print(l.validate(s) ? "ok" : "no"); | println() | no ok
                    Semaphore             | static final Semaphore s = new Semaphore(1); static int x; | s.acquire(); x++; s.release(); ; s.acquire(); x++; s.release(); | println(x) | 2
                    Semaphore not given   | static final Semaphore s = new Semaphore(1);              | s.acquire(); ; s.acquire();      | println()     | deadlock
                    CountDownLatch        | static final CountDownLatch l = new CountDownLatch(1); static int x; | x = 1; l.countDown(); ; l.await(); print(x); | println() | 1
                    CyclicBarrier         | static final CyclicBarrier b = new CyclicBarrier(2, () -> System.out.print("!")); | b.await(); print("a"); ; b.await(); print("b"); | println() | !ab !ba
                    barrier of three      | static final CyclicBarrier b = new CyclicBarrier(3);      | b.await(); ; b.await();          | println()     | deadlock
                    Phaser                | static final Phaser p = new Phaser(2);                    | print("a"); p.arriveAndAwaitAdvance(); ; p.arriveAndAwaitAdvance(); print("b"); | println() | ab
                    Exchanger             | static final Exchanger<String> e = new Exchanger<>();     | print(e.exchange("x")); ; print(e.exchange("y")); | println() | xy yx
                    Exchanger, odd        | static final Exchanger<String> e = new Exchanger<>();     | e.exchange("x");                 | println()     | deadlock
                    ArrayBlockingQueue    | static final BlockingQueue<Integer> q = new ArrayBlockingQueue<>(1); | q.put(1); q.put(2); ; print(q.take()); print(q.take()); | println() | 12
                    LinkedBlockingQueue   | static final BlockingQueue<Integer> q = new LinkedBlockingQueue<>(); | q.put(1); ; print(q.poll()); | println() | 1 null
                    SynchronousQueue      | static final BlockingQueue<Integer> q = new SynchronousQueue<>(); | q.put(7); print("p"); ; print(q.take()); | println() | 7p p7
                    ConcurrentHashMap     | static final Map<String, Integer> m = new ConcurrentHashMap<>(Map.of("k", 0)); | m.put("k", m.get("k") + 1); ; m.put("k", m.get("k") + 1); | println(m) | {k=1} {k=2}
                    merge in one step     | static final ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(); | m.merge("k", 1, Integer::sum); ; m.merge("k", 1, Integer::sum); | println(m) | {k=2}
                    CompletableFuture     | static final CompletableFuture<Integer> f = new CompletableFuture<>(); | f.complete(1); ; print(f.thenApply(x -> x + 1).join()); | println() | 2
                    AtomicInteger         | static final AtomicInteger a = new AtomicInteger();       | a.set(a.get() + 1); ; a.set(a.get() + 1); | println(a) | 1 2
                    AtomicReference       | static final AtomicReference<String> a = new AtomicReference<>("o"); | print(a.compareAndSet("o", "x")); ; print(a.compareAndSet("o", "y")); | println() | truefalse falsetrue
                    AtomicStamped         | static final AtomicStampedReference<String> a = new AtomicStampedReference<>("o", 0); | print(a.compareAndSet("o", "p", 0, 1)); ; print(a.compareAndSet("o", "q", 0, 1)); | println() | truefalse falsetrue
                    park before unpark    | static volatile Thread t;                                 | t = Thread.currentThread(); LockSupport.park(); print("p"); ; LockSupport.unpark(t); | println() | deadlock p
                    wait and notify       | static final Object o = 1 + ""; static boolean go;        | synchronized (o) { while (!go) o.wait(); } print("w"); ; synchronized (o) { go = true; o.notifyAll(); } | println() | w
                    notify of one of two  | static final Object o = 1 + ""; static int n;             | synchronized (o) { n++; o.wait(); } print("a"); ; synchronized (o) { n++; o.wait(); } print("b"); ; synchronized (o) { if (n == 2) o.notify(); else o.notifyAll(); } | println() | deadlock
                    Condition             | static final Lock l = new ReentrantLock(); static final Condition c = l.newCondition(); static boolean go; | l.lock(); while (!go) c.await(); l.unlock(); print("w"); ; l.lock(); go = true; c.signal(); l.unlock(); | println() | w
                    interrupt of a wait   | static final Object o = 1 + ""; static volatile Thread t; | t = Thread.currentThread(); synchronized (o) { o.wait(); } ; while (t == null) {} t.interrupt(); | println() | InterruptedException
                    sleep orders nothing  | static int x;                                             | Thread.sleep(10); x = 1; ; Thread.sleep(20); print(x); | println() | 1
                    timed wait            | static final Object o = 1 + "";                           | synchronized (o) { o.wait(5); } print("t"); | println() | t
                    timed tryLock         | static final Lock l = new ReentrantLock();                | l.lock(); ; if (!l.tryLock(1, TimeUnit.SECONDS)) print("n"); else print("y"); | println() | deadlock n
                    thread local          | static final ThreadLocal<Integer> t = ThreadLocal.withInitial(() -> 0); | t.set(t.get() + 1); print(t.get()); ; t.set(t.get() + 1); print(t.get()); | println() | 11
                    scoped value          | static final ScopedValue<String> s = ScopedValue.newInstance(); static void go() { print(s.get()); } | ScopedValue.where(s, "a").run(() -> go()); print(s.isBound()); ; ScopedValue.where(s, "c").where(s, "b").run(() -> go()); | println() | afalseb abfalse bafalse
                    scoped in scoped      | static final ScopedValue<String> s = ScopedValue.newInstance(); | ScopedValue.where(s, "a").run(() -> { String b = ScopedValue.where(s, "b").call(() -> s.get()); print(b + s.get() + s.orElse("-")); }); ; print(s.orElse("-")); | println() | baa- -baa
                    exception             | static int x;                                             | x = 1; ; if (x == 0) throw new IllegalStateException("none"); | println("end") | IllegalStateException end
                    """)
    void letsHappen(String name, String members, String bodies, String end, String expected)
            throws IOException {
        LabProgram program =
                WarmLab.threads(
                        members + PRINTS,
                        end.isEmpty() ? "" : "System.out." + end + ";",
                        bodies.split(" ; "));
        Set<String> all = new TreeSet<>(LAB.shares(program).keySet());
        all.removeIf(String::isEmpty);
        if (name.equals("notify of one of two")) {
            assertThat(all).contains("deadlock");
        } else {
            assertThat(words(all)).isEqualTo(new TreeSet<>(Arrays.asList(expected.split(" "))));
        }
        assertThat(LAB.explore(program).complete()).isTrue();
        if (!name.startsWith("interrupt") && !name.startsWith("notify")) {
            assertThat(LAB.enumerated(program)).isEqualTo(LAB.shares(program));
        }
    }

    private static final String PRINTS = " static void print(Object o) { System.out.print(o); }";

    private static Set<String> words(Set<String> texts) {
        Set<String> words = new TreeSet<>();
        texts.forEach(it -> words.addAll(Arrays.asList(it.split(" "))));
        return words;
    }
}
