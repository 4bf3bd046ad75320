package brigade.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line of Java into pieces that are coloured alike. */
public final class JavaTokens {

    /** A piece of a line; its kind names the style class. */
    public record Piece(String text, Kind kind) {}

    public enum Kind {
        PLAIN,
        KEYWORD,
        STRING,
        COMMENT
    }

    private static final Pattern NOT_PLAIN =
            Pattern.compile(
                    "(?<comment>//.*$|/\\*.*$|^\\s*\\*.*$)"
                        + "|(?<string>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)')"
                        + "|(?<keyword>\\b(?:abstract|boolean|break|case|catch|class|continue|default|do|double|else|enum|extends"
                        + "|final|finally|float|for|if|implements|int|interface|long|new|null|private|protected|public|record|return"
                        + "|static|super|switch|synchronized|this|throw|throws|true|false|try|var|void|volatile|while|yield)\\b)");

    private JavaTokens() {}

    /** The pieces of a line, in their order. */
    public static List<Piece> of(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = NOT_PLAIN.matcher(line);
        int plain = 0;
        while (matcher.find()) {
            if (matcher.start() > plain) {
                pieces.add(new Piece(line.substring(plain, matcher.start()), Kind.PLAIN));
            }
            Kind kind =
                    matcher.group("comment") != null
                            ? Kind.COMMENT
                            : matcher.group("string") != null ? Kind.STRING : Kind.KEYWORD;
            pieces.add(new Piece(matcher.group(), kind));
            plain = matcher.end();
        }
        if (plain < line.length()) {
            pieces.add(new Piece(line.substring(plain), Kind.PLAIN));
        }
        return pieces;
    }
}
