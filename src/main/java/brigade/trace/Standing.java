package brigade.trace;

/** A lane that is there at an instant, and what it is about. */
public record Standing(Lane lane, Span span) {}
