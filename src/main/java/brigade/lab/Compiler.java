package brigade.lab;

import java.util.List;

/** What turns a program into machine code while a memory lab is measured. */
public enum Compiler {
    /** None: each instruction is interpreted, in the order in which it stands. */
    INTERPRETED("-Xint"),
    /** The quick one, which moves little. */
    C1("-XX:TieredStopAtLevel=1"),
    /** The optimising one. */
    C2("-XX:-TieredCompilation");

    private final String option;

    Compiler(String option) {
        this.option = option;
    }

    /** For a JVM that has only this one. */
    List<String> options() {
        return List.of(option);
    }
}
