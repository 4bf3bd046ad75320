package brigade.lab.engine.rewrite;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which locals of a method matter after each of its calls: the others may hold anything. Backward
 * data flow over its instructions (Aho, Lam, Sethi, Ullman: Compilers, 9.2.5).
 */
final class Liveness {
    private final Map<Integer, BitSet> calls = new HashMap<>();

    private static final class Step {
        private final Instruction instruction;
        private final int bci;
        private final List<Integer> next = new ArrayList<>();
        private final BitSet before = new BitSet();
        private final BitSet after = new BitSet();

        Step(Instruction instruction, int bci) {
            this.instruction = instruction;
            this.bci = bci;
        }
    }

    Liveness(MethodModel method) {
        method.code().ifPresent(this::analyse);
    }

    /** The locals that are read after the call at an index of the code. */
    BitSet after(int bci) {
        BitSet live = calls.get(bci);
        if (live == null) {
            throw new IllegalStateException("no call at " + bci);
        }
        return live;
    }

    private void analyse(CodeModel code) {
        List<Step> steps = new ArrayList<>();
        Map<Label, Integer> labels = new HashMap<>();
        int bci = 0;
        for (CodeElement each : code) {
            if (each instanceof LabelTarget target) {
                labels.put(target.label(), steps.size());
            } else if (each instanceof Instruction instruction) {
                steps.add(new Step(instruction, bci));
                bci += instruction.sizeInBytes();
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            successors(steps.get(i), i, labels);
        }
        for (ExceptionCatch each : code.exceptionHandlers()) {
            int to = labels.getOrDefault(each.tryEnd(), steps.size());
            for (int i = index(labels, each.tryStart()); i < to; i++) {
                steps.get(i).next.add(index(labels, each.handler()));
            }
        }
        flow(steps);
        for (Step each : steps) {
            if (each.instruction instanceof InvokeInstruction
                    || each.instruction instanceof InvokeDynamicInstruction) {
                calls.put(each.bci, each.after);
            }
        }
    }

    private static void successors(Step step, int index, Map<Label, Integer> labels) {
        boolean goesOn = true;
        switch (step.instruction) {
            case BranchInstruction branch -> {
                step.next.add(index(labels, branch.target()));
                goesOn = !branch.opcode().name().startsWith("GOTO");
            }
            case TableSwitchInstruction choice ->
                    goesOn = cases(step, choice.cases(), choice.defaultTarget(), labels);
            case LookupSwitchInstruction choice ->
                    goesOn = cases(step, choice.cases(), choice.defaultTarget(), labels);
            case ReturnInstruction _, ThrowInstruction _ -> goesOn = false;
            default -> {}
        }
        if (goesOn) {
            step.next.add(index + 1);
        }
    }

    private static boolean cases(
            Step step, List<SwitchCase> cases, Label other, Map<Label, Integer> labels) {
        step.next.add(index(labels, other));
        cases.forEach(each -> step.next.add(index(labels, each.target())));
        return false;
    }

    private static int index(Map<Label, Integer> labels, Label label) {
        return Objects.requireNonNull(labels.get(label));
    }

    private static void flow(List<Step> steps) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = steps.size() - 1; i >= 0; i--) {
                Step step = steps.get(i);
                for (int next : step.next) {
                    if (next < steps.size()) {
                        step.after.or(steps.get(next).before);
                    }
                }
                BitSet before = (BitSet) step.after.clone();
                switch (step.instruction) {
                    case LoadInstruction load -> before.set(slot(load.slot(), load.typeKind()));
                    case IncrementInstruction more -> before.set(more.slot());
                    case StoreInstruction store ->
                            before.clear(slot(store.slot(), store.typeKind()));
                    default -> {}
                }
                if (!before.equals(step.before)) {
                    step.before.or(before);
                    step.before.and(before);
                    changed = true;
                }
            }
        }
    }

    /** Of a long the JVM keeps the value in the second of its slots, on 64 bits. */
    private static int slot(int slot, TypeKind kind) {
        return slot + kind.slotSize() - 1;
    }
}
