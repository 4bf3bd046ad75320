package brigade.restaurant.door;

/** A request is not served; nothing has been ordered. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    RefusedException(Answer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    RefusedException(int status, String sentence) {
        this(Answer.error(status, sentence));
    }

    Answer answer() {
        return answer;
    }
}
