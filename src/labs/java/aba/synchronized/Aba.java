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
    static Tray top = A;

    static synchronized Tray pop() {
        Tray tray = top;
        top = tray.below;
        return tray;
    }

    static synchronized void push(Tray tray) {
        tray.below = top;
        top = tray;
    }

    static synchronized String height() {
        StringBuilder names = new StringBuilder();
        for (Tray tray = top; tray != null; tray = tray.below) {
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
