/** Two cashiers move money between two tills, one each way. */
public class Transfer {

    static final class Till {
        final int number;
        int euros;

        Till(int number, int euros) {
            this.number = number;
            this.euros = euros;
        }
    }

    // mend
    static void transfer(Till from, Till to, int euros) {
        Till first = from.number < to.number ? from : to;
        Till second = first == from ? to : from;
        synchronized (first) {
            synchronized (second) {
                from.euros -= euros;
                to.euros += euros;
            }
        }
    }

    // end

    public static void main(String[] args) throws InterruptedException {
        Till a = new Till(1, 100);
        Till b = new Till(2, 100);
        Thread ada = new Thread(() -> transfer(a, b, 10));
        Thread ben = new Thread(() -> transfer(b, a, 20));
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(a.euros + " " + b.euros);
    }
}
