package brigade.trace;

import java.util.List;

/**
 * The way of one order through the lanes.
 *
 * @param order its number
 * @param spans what lanes did for it, by start
 * @param marks its marks, by time
 */
public record OrderWay(int order, List<Span> spans, List<Event> marks) {}
