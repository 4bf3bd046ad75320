package brigade.bench;

import brigade.lab.Lab;
import brigade.lab.Labs;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lab's broken program once more, as Lincheck runs it: its end is an exception where the lab's
 * outcome is bad. Each run begins with fresh values.
 *
 * @param body of the main thread
 */
record LincheckProgram(Lab lab, Runnable body) {

    String name() {
        return lab.id();
    }

    static List<LincheckProgram> all() {
        return List.of(
                of("lost-update", () -> new Coins().run()),
                of("safe-calls", () -> new Orders().run()),
                of("any-lock", () -> new Sums().run()),
                of("volatile-count", () -> new Receipts().run()),
                of("transfer", () -> new Tills().run()));
    }

    private static LincheckProgram of(String lab, Runnable body) {
        return new LincheckProgram(Labs.shipped().find(lab).orElseThrow(), body);
    }

    private static void both(Runnable one, Runnable other) {
        Thread ada = new Thread(one);
        Thread ben = new Thread(other);
        ada.start();
        ben.start();
        try {
            ada.join();
            ben.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(boolean right) {
        if (!right) {
            throw new IllegalStateException("bad");
        }
    }

    private static final class Coins {
        private int coins;

        void run() {
            both(() -> coins++, () -> coins++);
            check(coins == 2);
        }
    }

    private static final class Orders {
        private final ConcurrentHashMap<String, Integer> orders = new ConcurrentHashMap<>();

        void run() {
            orders.put("soup", 0);
            both(this::order, this::order);
            check(Integer.valueOf(2).equals(orders.get("soup")));
        }

        private void order() {
            Integer before = orders.get("soup");
            orders.put("soup", before == null ? 1 : before + 1);
        }
    }

    private static final class Sums {
        private final Object left = new Object();
        private final Object right = new Object();
        private int sum;

        void run() {
            both(() -> take(left, 5), () -> take(right, 7));
            check(sum == 12);
        }

        private void take(Object till, int euros) {
            synchronized (till) {
                sum += euros;
            }
        }
    }

    private static final class Receipts {
        private volatile int number;

        void run() {
            both(this::write, this::write);
            check(number == 4);
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // is what the lab is about
        private void write() {
            number++;
            number++;
        }
    }

    private static final class Tills {
        private final int[] a = {100};
        private final int[] b = {100};

        void run() {
            both(() -> transfer(a, b, 10), () -> transfer(b, a, 20));
            check(a[0] == 110 && b[0] == 90);
        }

        private static void transfer(int[] from, int[] to, int euros) {
            synchronized (from) {
                synchronized (to) {
                    from[0] -= euros;
                    to[0] += euros;
                }
            }
        }
    }
}
