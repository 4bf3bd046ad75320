/** The kitchen's recipe book is made when somebody first wants it. */
public class HalfBuilt {

    static final class Book {
        int pages;

        Book() {
            pages = 12;
        }
    }

    // mend
    Book book;
    // end
    int adaSaw;
    int benSaw;

    Book book() {
        // mend
        if (book == null) {
            synchronized (this) {
                if (book == null) {
                    book = new Book();
                }
            }
        }
        return book;
        // end
    }

    void ada() {
        adaSaw = book().pages;
    }

    void ben() {
        benSaw = book().pages;
    }

    String result() {
        return adaSaw + " " + benSaw;
    }

    public static void main(String[] args) throws InterruptedException {
        HalfBuilt kitchen = new HalfBuilt();
        Thread ada = new Thread(() -> kitchen.ada());
        Thread ben = new Thread(() -> kitchen.ben());
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(kitchen.result());
    }
}
