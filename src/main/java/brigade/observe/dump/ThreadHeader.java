package brigade.observe.dump;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line with which a thread begins in a dump of HotSpot. */
final class ThreadHeader {

    /** What may come after the name: a name may hold quotes itself. */
    private static final Pattern AFTER_NAME =
            Pattern.compile("\" (?:#\\d+|daemon |prio=|os_prio=|\\[\\d+|cpu=|tid=)");

    private static final Pattern ID = Pattern.compile("^#(\\d+)");
    private static final Pattern NATIVE_ID = Pattern.compile("\\bnid=(0x[0-9a-fA-F]+|\\d+)");

    private ThreadHeader() {}

    static ThreadDraft read(String line) {
        int end = -1;
        Matcher after = AFTER_NAME.matcher(line);
        while (after.find()) {
            end = after.start();
        }
        if (end < 1) {
            int quote = line.lastIndexOf('"');
            return new ThreadDraft(line.substring(1, Math.max(1, quote)));
        }
        ThreadDraft draft = new ThreadDraft(line.substring(1, end));
        String rest = line.substring(end + 2);
        Matcher id = ID.matcher(rest);
        if (id.find()) {
            draft.id = number(id.group(1));
        }
        Matcher nativeId = NATIVE_ID.matcher(rest);
        if (nativeId.find()) {
            draft.osId = number(nativeId.group(1));
        }
        return draft;
    }

    private static long number(String text) {
        try {
            return Long.decode(text.startsWith("0x") ? text : trimmed(text));
        } catch (NumberFormatException e) {
            return 0; // absurd
        }
    }

    /** Without zeros in front, which would make it octal. */
    private static String trimmed(String digits) {
        int i = 0;
        while (i + 1 < digits.length() && digits.charAt(i) == '0') {
            i++;
        }
        return digits.substring(i);
    }
}
