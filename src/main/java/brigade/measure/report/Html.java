package brigade.measure.report;

/** Text as HTML and SVG want it. */
final class Html {

    private Html() {}

    /** Stands for itself, in an element or within the quotes of an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
