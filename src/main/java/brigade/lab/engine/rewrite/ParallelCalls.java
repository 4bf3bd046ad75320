package brigade.lab.engine.rewrite;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodHandleDesc;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Calls by which the JDK shares work out among threads of its own, which nobody can step: where
 * another call does the same on the thread that calls, it is called instead. Both are told, as what
 * other threads do to one another there is not seen.
 */
final class ParallelCalls {
    private static final String STREAMS = "java/util/stream/";
    private static final String ARRAYS = "java/util/Arrays";

    private final Sources sources;

    /**
     * @param sources all classes of the program: a method of its own that has the name of such a
     *     call is none
     */
    ParallelCalls(Sources sources) {
        this.sources = sources;
    }

    /** Those that a class has, as a person writes them, such as {@code List.parallelStream}. */
    Set<String> in(byte[] classFile) {
        return ConstantPool.members(classFile)
                .filter(this::shares)
                .map(Substitutes::written)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean shares(MemberRefEntry member) {
        String owner = member.owner().asInternalName();
        String name = member.name().stringValue();
        return onOneThread(owner, name, member.type().stringValue()).isPresent()
                || (owner.equals(ARRAYS) && name.startsWith("parallel"));
    }

    /** Calls what does the same on the thread that calls; returns whether there is such a thing. */
    boolean call(CodeBuilder code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        Optional<String> other =
                onOneThread(owner, call.name().stringValue(), call.type().stringValue());
        other.ifPresent(name ->
                code.invoke(
                        call.opcode(),
                        call.owner().asSymbol(),
                        name,
                        call.typeSymbol(),
                        call.isInterface()));
        return other.isPresent();
    }

    /** The handle of what does the same on the thread that calls; empty where nothing does. */
    Optional<DirectMethodHandleDesc> inPlace(DirectMethodHandleDesc handle) {
        return onOneThread(
                        Calls.internalName(handle.owner()),
                        handle.methodName(),
                        handle.lookupDescriptor())
                .map(name ->
                        MethodHandleDesc.of(
                                handle.kind(), handle.owner(), name, handle.lookupDescriptor()));
    }

    private Optional<String> onOneThread(String owner, String name, String descriptor) {
        return switch (name) {
            case "parallelStream" ->
                    Optional.of("stream")
                            .filter(_ ->
                                    descriptor.startsWith("()L" + STREAMS)
                                            && !sources.declares(owner, name, descriptor));
            case "parallel" -> Optional.of("sequential").filter(_ -> owner.startsWith(STREAMS));
            case "parallelSetAll" -> Optional.of("setAll").filter(_ -> owner.equals(ARRAYS));
            default -> Optional.empty();
        };
    }
}
