package peel.server.error;

import java.io.Serial;
import java.util.List;

/// A request is refused: what the mistake is, in which parameter, and what would be right. It carries no stack trace,
/// since it says something about the request and nothing about the program.
public final class ApiException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    private final ErrorCode code;
    private final String parameter;
    private final transient List<String> allowed;

    public ApiException(ErrorCode code, String detail) {
        this(code, "", detail, List.of());
    }

    public ApiException(ErrorCode code, String parameter, String detail) {
        this(code, parameter, detail, List.of());
    }

    /// A refusal with all that can be said of it.
    ///
    /// @param parameter the parameter's name, empty when it is about none
    /// @param detail a sentence for the person who made the request
    /// @param allowed what may stand there instead, empty where that is no list
    public ApiException(ErrorCode code, String parameter, String detail, List<String> allowed) {
        super(detail, null, false, false);
        this.code = code;
        this.parameter = parameter;
        this.allowed = List.copyOf(allowed);
    }

    public static ApiException lineTooLarge(String bytes, int limit) {
        return new ApiException(ErrorCode.LINE_TOO_LARGE, "the request line is too large (" + bytes + " > " + limit
                + "): post long polygons as a form");
    }

    ErrorCode code() {
        return code;
    }

    String parameter() {
        return parameter;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    List<String> allowed() {
        return allowed;
    }

    /// A value of the request for use in a sentence: in quotes, bounded, and without control characters.
    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder("'");
        value.codePoints().limit(LONGEST_QUOTE)
                .forEach(c -> quoted.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return quoted.append(value.length() > LONGEST_QUOTE ? "...'" : "'").toString();
    }
}
