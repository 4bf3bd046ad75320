package brigade.observe.dump;

import brigade.trace.Site;

import java.util.HashMap;
import java.util.Map;

/** Reads frames of stacks; each different one is kept once. */
final class FrameNames {

    private final Map<String, Site> known = new HashMap<>();

    /**
     * A frame as dumps write it: {@code java.lang.Thread.run(java.base@25/Thread.java:1474)}, or
     * with the module before the class.
     */
    Site of(String text) {
        Site before = known.get(text);
        if (before != null) {
            return before;
        }
        Site site = parse(text);
        known.put(text, site);
        return site;
    }

    private static Site parse(String text) {
        int open = text.lastIndexOf('(');
        String full = open < 0 ? text : text.substring(0, open);
        int dot = full.lastIndexOf('.');
        if (dot < 0) {
            return new Site("", full, 0);
        }
        String type = full.substring(0, dot);
        int slash = type.lastIndexOf('/');
        if (slash >= 0 && slash + 1 < type.length() && Character.isDigit(type.charAt(slash + 1))) {
            type = type.substring(0, slash); // a hidden class and its number
            slash = type.lastIndexOf('/');
        }
        return new Site(type.substring(slash + 1), full.substring(dot + 1), line(text, open));
    }

    private static int line(String text, int open) {
        int colon = text.lastIndexOf(':');
        int end = text.lastIndexOf(')');
        if (open < 0 || colon < open || end < colon) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(text.substring(colon + 1, end)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
