package brigade.trace;

import java.util.List;

/**
 * The path of one request through the lanes.
 *
 * @param request its number
 * @param spans what lanes did for it, by start
 * @param marks its marks, by time
 */
public record RequestPath(int request, List<Span> spans, List<Event> marks) {}
