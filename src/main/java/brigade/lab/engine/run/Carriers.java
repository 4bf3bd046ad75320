package brigade.lab.engine.run;

/** What the threads of a run really run on. */
public enum Carriers {
    /** Virtual threads that the driver runs inline. */
    VIRTUAL,
    /** Platform threads that it waits for. */
    PLATFORM;

    /** The quicker ones where this JDK has them. */
    public static Carriers best() {
        return VirtualCarrier.kind() == null ? PLATFORM : VIRTUAL;
    }

    StrandCarrier.Kind kind() {
        StrandCarrier.Kind inline = VirtualCarrier.kind();
        return this == VIRTUAL && inline != null ? inline : PlatformCarrier::new;
    }
}
