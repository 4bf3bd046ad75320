package brigade.observe.dump;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file of threads is, by how it begins; those that are not read are known by name. */
enum DumpFormat {
    TEXT(""),
    JSON(""),
    JROCKIT(
            "it is a thread dump of JRockit: Brigade reads those of HotSpot (jstack, jcmd"
                    + " Thread.print)"),
    JAVACORE(
            "it is a javacore of OpenJ9: Brigade reads thread dumps of HotSpot (jstack, jcmd"
                    + " Thread.print)"),
    OTHER("it is no thread dump");

    /** An object, or a list of them; a log may begin with a time in brackets. */
    private static final Pattern JSON_TEXT = Pattern.compile("^\\s*(?:\\{|\\[\\s*[{\\]])");

    private static final Pattern JSON_DUMP = Pattern.compile("^\\s*\\{\\s*\"threadDump\"");

    private final String refusal;

    DumpFormat(String refusal) {
        this.refusal = refusal;
    }

    boolean isDump() {
        return this == TEXT || this == JSON;
    }

    /** Why it is not read. */
    String refusal() {
        return refusal;
    }

    static DumpFormat of(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1).replace("\0", "");
        boolean wide = text.length() < beginning.length;
        if (text.startsWith("\u00EF\u00BB\u00BF")) {
            text = text.substring(3);
        }
        if (JSON_DUMP.matcher(text).find()) {
            return JSON;
        } else if (text.contains("===== FULL THREAD DUMP")) {
            return JROCKIT;
        } else if (text.contains("0SECTION") && text.contains("NULL")) {
            return JAVACORE;
        }
        return isText(text, wide, beginning.length) ? TEXT : OTHER;
    }

    /** Letters and few others; every second byte of UTF-16 is 0 where it is English. */
    private static boolean isText(String text, boolean wide, int bytes) {
        if (text.isBlank()
                || JSON_TEXT.matcher(text).find()
                || (wide && text.length() * 3 > bytes * 2)) {
            return false;
        }
        long odd =
                text.chars()
                        .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != 27)
                        .count();
        return odd * 50 <= text.length();
    }
}
