package brigade.lab.engine.rewrite;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the compiler keeps for debuggers. */
final class DebugTables {
    private DebugTables() {}

    static int line(MethodModel method, int bci) {
        int line = 0;
        for (LineNumberInfo each : lines(method)) {
            if (each.startPc() <= bci) {
                line = each.lineNumber();
            }
        }
        return line;
    }

    private static List<LineNumberInfo> lines(MethodModel method) {
        return method.findAttribute(Attributes.code()).stream()
                .flatMap(it -> it.findAttributes(Attributes.lineNumberTable()).stream())
                .flatMap(it -> it.lineNumbers().stream())
                .toList();
    }

    static Map<Integer, LoadedProgram.Local> locals(MethodModel method, int bci) {
        Map<Integer, LoadedProgram.Local> locals = new TreeMap<>();
        CodeModel code = method.code().orElse(null);
        if (code instanceof CodeAttribute attribute) {
            attribute.findAttributes(Attributes.localVariableTable()).stream()
                    .flatMap(it -> it.localVariables().stream())
                    .filter(it -> it.startPc() <= bci && bci < it.startPc() + it.length())
                    .forEach(it -> locals.put(slot(it), local(it)));
        }
        return locals;
    }

    /** Of a long the JVM keeps the value in the second of its slots. */
    private static int slot(LocalVariableInfo info) {
        String type = info.type().stringValue();
        return info.slot() + (type.equals("J") || type.equals("D") ? 1 : 0);
    }

    private static LoadedProgram.Local local(LocalVariableInfo info) {
        return new LoadedProgram.Local(info.name().stringValue(), info.type().stringValue());
    }
}
