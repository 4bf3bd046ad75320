import java.util.concurrent.atomic.AtomicReference;

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
    static final AtomicReference<Tray> TOP = new AtomicReference<>(A);

    static Tray pop() {
        while (true) {
            Tray top = TOP.get();
            Tray below = top.below;
            if (TOP.get() == top && TOP.compareAndSet(top, below)) {
                return top;
            }
        }
    }

    static void push(Tray tray) {
        while (true) {
            Tray top = TOP.get();
            tray.below = top;
            if (TOP.compareAndSet(top, tray)) {
                return;
            }
        }
    }

    static String height() {
        StringBuilder names = new StringBuilder();
        for (Tray tray = TOP.get(); tray != null; tray = tray.below) {
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
