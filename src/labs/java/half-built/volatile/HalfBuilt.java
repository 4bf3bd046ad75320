/** The kitchen's recipe book is made when somebody first wants it. */
public class HalfBuilt {

    int pages;

    HalfBuilt() {
        pages = 12;
    }

    // mend
    static volatile HalfBuilt book;

    // end

    static HalfBuilt book() {
        // mend
        if (book == null) {
            synchronized (HalfBuilt.class) {
                if (book == null) {
                    book = new HalfBuilt();
                }
            }
        }
        return book;
        // end
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> System.out.println(book().pages));
        Thread ben = new Thread(() -> System.out.println(book().pages));
        ada.start();
        ben.start();
        ada.join();
        ben.join();
    }
}
