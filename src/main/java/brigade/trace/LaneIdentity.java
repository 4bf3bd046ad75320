package brigade.trace;

/**
 * Who a lane is.
 *
 * @param id its number in the trace, from 1
 * @param name what people read
 * @param role what it is there for
 * @param process that of another program, or empty
 * @param kind what carries it out
 */
record LaneIdentity(int id, String name, String role, String process, LaneKind kind) {}
