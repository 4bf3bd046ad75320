package brigade.ui.inspector;

import brigade.trace.Site;
import brigade.trace.SourceText;

import java.util.List;

/**
 * The method around a statement of Java source, as it was compiled, but for what is there to
 * record: those statements are left out. A statement that takes several lines is one.
 *
 * @param file the file's name, or the site where nobody has the file
 * @param statements what is shown of the method; none where nobody has the file
 * @param marked index of the marked statement in {@code statements}, or -1
 */
public record SourceExcerpt(String file, List<Statement> statements, int marked) {

    /**
     * A statement, or the line of one that opens or ends a block.
     *
     * @param line the number of its first line, from 1
     * @param text without the indentation that all have, and without the marker
     */
    public record Statement(int line, String text) {}

    /** Finds the method around a site; where its text is not known, tells the site alone. */
    static SourceExcerpt of(Site site, SourceText text) {
        List<String> lines = site.line() < 1 ? List.of() : text.lines(site.type());
        return site.line() > lines.size() || lines.isEmpty()
                ? new SourceExcerpt(site.toString(), List.of(), -1)
                : new ExcerptReader(text, lines).around(fileOf(site.type()), site.line() - 1);
    }

    private static String fileOf(String type) {
        String outer = type.replaceFirst("\\$.*", "");
        return outer.substring(outer.lastIndexOf('.') + 1) + ".java";
    }
}
