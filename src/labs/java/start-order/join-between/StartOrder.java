/** The soup is served before the salad, says the menu. */
public class StartOrder {

    static void serve(String dish) {
        System.out.println("fetch " + dish);
        System.out.println("serve " + dish);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread soup = new Thread(() -> serve("soup"));
        Thread salad = new Thread(() -> serve("salad"));
        // mend
        soup.start();
        soup.join();
        salad.start();
        // end
        soup.join();
        salad.join();
    }
}
