package brigade.ui.home;

/** What the system puts around the content of a window, in pixels of the desktop. */
record Frame(double left, double top, double right, double bottom) {

    /**
     * As large as those of common desktops are. How large one is turns out when the window is
     * there; until then it is thought rather too large than too small.
     */
    static final Frame LIKELY = new Frame(8, 40, 8, 8);

    double width() {
        return left + right;
    }

    double height() {
        return top + bottom;
    }
}
