package brigade.bench;

import brigade.lab.Lab;
import brigade.lab.Labs;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lab's broken program once more, as Lincheck runs it: its end is an exception where the lab's
 * outcome is bad. Each run begins with the same values; they are static, as Lincheck does not
 * follow what only lambdas have captured.
 *
 * @param body of the main thread
 */
record LincheckProgram(Lab lab, Runnable body) {

    String name() {
        return lab.id();
    }

    static List<LincheckProgram> all() {
        return List.of(
                of("lost-update", Coins::run),
                of("safe-calls", Orders::run),
                of("any-lock", Sums::run),
                of("volatile-count", Receipts::run),
                of("transfer", Tills::run));
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
            throw new AssertionError("bad");
        }
    }

    private static final class Coins {
        private static int coins;

        static void run() {
            coins = 0;
            both(() -> coins++, () -> coins++);
            check(coins == 2);
        }
    }

    private static final class Orders {
        private static final ConcurrentHashMap<String, Integer> orders = new ConcurrentHashMap<>();

        static void run() {
            orders.put("soup", 0);
            both(Orders::order, Orders::order);
            check(Integer.valueOf(2).equals(orders.get("soup")));
        }

        private static void order() {
            Integer before = orders.get("soup");
            orders.put("soup", before == null ? 1 : before + 1);
        }
    }

    private static final class Sums {
        private static final Object left = new Object();
        private static final Object right = new Object();
        private static int sum;

        static void run() {
            sum = 0;
            both(() -> take(left, 5), () -> take(right, 7));
            check(sum == 12);
        }

        private static void take(Object till, int euros) {
            synchronized (till) {
                sum += euros;
            }
        }
    }

    private static final class Receipts {
        private static volatile int number;

        static void run() {
            number = 0;
            both(Receipts::write, Receipts::write);
            check(number == 4);
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // is what the lab is about
        private static void write() {
            number++;
            number++;
        }
    }

    private static final class Tills {
        private static final int[] a = {100};
        private static final int[] b = {100};

        static void run() {
            a[0] = 100;
            b[0] = 100;
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
