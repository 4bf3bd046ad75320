package brigade.observe;

/** One of a ring of threads: whose lock it waits for. Names are those of lanes and locks. */
public record RingLink(String thread, String waitsFor, String heldBy) {}
