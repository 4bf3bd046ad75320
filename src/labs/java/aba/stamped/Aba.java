import java.util.concurrent.atomic.AtomicStampedReference;

/** A stack of trays, each with the tray that lies below it; trays are put back and used again. */
public class Aba {

    static final class Tray {
        final String name;
        volatile Tray below;

        Tray(String name, Tray below) {
            this.name = name;
            this.below = below;
        }
    }

    static final Tray C = new Tray("C", null);
    static final Tray B = new Tray("B", C);
    static final Tray A = new Tray("A", B);

    // mend
    static final AtomicStampedReference<Tray> TOP = new AtomicStampedReference<>(A, 0);

    static Tray pop() {
        while (true) {
            int stamp = TOP.getStamp();
            Tray top = TOP.getReference();
            Tray below = top.below;
            if (TOP.compareAndSet(top, below, stamp, stamp + 1)) {
                return top;
            }
        }
    }

    static void push(Tray tray) {
        while (true) {
            int stamp = TOP.getStamp();
            Tray top = TOP.getReference();
            tray.below = top;
            if (TOP.compareAndSet(top, tray, stamp, stamp + 1)) {
                return;
            }
        }
    }

    static String height() {
        StringBuilder names = new StringBuilder();
        for (Tray tray = TOP.getReference(); tray != null; tray = tray.below) {
            names.append(tray.name);
        }
        return names.toString();
    }

    // end

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> pop());
        Thread ben =
                new Thread(() -> {
                    Tray first = pop();
                    pop();
                    push(first);
                });
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(height());
    }
}
