/**
 * One execution of a lab program: its threads, of which exactly one runs at a time, and the gates
 * at which they stop. Rewritten classes and the models of {@code java.util.concurrent} call {@link
 * brigade.lab.engine.run.Gate}; whoever drives the run decides who goes on.
 */
@NullMarked
package brigade.lab.engine.run;

import org.jspecify.annotations.NullMarked;
