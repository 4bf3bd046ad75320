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
                of("lost-update", new Coins()),
                of("safe-calls", new Orders()),
                of("any-lock", new Sums()),
                of("volatile-count", new Receipts()),
                of("transfer", new Tills()));
    }

    private static LincheckProgram of(String lab, Runnable body) {
        return new LincheckProgram(Labs.shipped().find(lab).orElseThrow(), body);
    }

    /**
     * Two threads, and whether it ended well. Lincheck changes the class of the object that it is
     * given, and those that it extends; it cannot change the hidden class of a lambda, and does not
     * look for what that calls.
     */
    private abstract static class TwoThreads implements Runnable {
        final void both(Runnable one, Runnable other) {
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

        final void check(boolean right) {
            if (!right) {
                throw new AssertionError("bad");
            }
        }
    }

    private static final class Coins extends TwoThreads {
        private static int coins;

        @Override
        public void run() {
            coins = 0;
            both(() -> coins++, () -> coins++);
            check(coins == 2);
        }
    }

    private static final class Orders extends TwoThreads {
        private static final ConcurrentHashMap<String, Integer> orders = new ConcurrentHashMap<>();

        @Override
        public void run() {
            orders.put("soup", 0);
            both(Orders::order, Orders::order);
            check(Integer.valueOf(2).equals(orders.get("soup")));
        }

        private static void order() {
            Integer before = orders.get("soup");
            orders.put("soup", before == null ? 1 : before + 1);
        }
    }

    private static final class Sums extends TwoThreads {
        private static final Object left = new Object();
        private static final Object right = new Object();
        private static int sum;

        @Override
        public void run() {
            sum = 0;
            both(() -> take(left, 5), () -> take(right, 7));
            check(sum == 12);
        }

        @SuppressWarnings("StaticGuardedByInstance") // the fault that is to be found
        private static void take(Object till, int euros) {
            synchronized (till) {
                sum += euros;
            }
        }
    }

    private static final class Receipts extends TwoThreads {
        private static volatile int number;

        @Override
        public void run() {
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

    private static final class Tills extends TwoThreads {
        private static final int[] a = {100};
        private static final int[] b = {100};

        @Override
        public void run() {
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
