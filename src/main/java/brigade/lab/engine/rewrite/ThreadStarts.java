package brigade.lab.engine.rewrite;

import brigade.lab.engine.run.StartLine;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * Where a program that runs free gives work to a new thread, lets that work begin at the start
 * line. What the thread does then is as it was compiled.
 */
final class ThreadStarts implements CodeTransform {
    private static final ClassDesc LINE = StartLine.class.describeConstable().orElseThrow();
    private static final ClassDesc WORK = Runnable.class.describeConstable().orElseThrow();

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeInstruction call) {
            String to = call.owner().asInternalName() + "." + call.name().stringValue();
            switch (to + call.type().stringValue()) {
                case "java/lang/Thread.<init>(Ljava/lang/Runnable;)V",
                        "java/lang/Thread.<init>(Ljava/lang/ThreadGroup;Ljava/lang/Runnable;)V",
                        "java/lang/Thread$Builder$OfPlatform.start(Ljava/lang/Runnable;)Ljava/lang/Thread;",
                        "java/lang/Thread$Builder$OfPlatform.unstarted(Ljava/lang/Runnable;)Ljava/lang/Thread;" ->
                        before(code);
                case "java/lang/Thread.<init>(Ljava/lang/Runnable;Ljava/lang/String;)V" -> {
                    code.swap();
                    before(code);
                    code.swap();
                }
                default -> {}
            }
        }
        code.with(element);
    }

    private static void before(CodeBuilder code) {
        code.invokestatic(LINE, "before", MethodTypeDesc.of(WORK, WORK));
    }
}
