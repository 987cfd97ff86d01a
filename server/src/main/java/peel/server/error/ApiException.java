package peel.server.error;

import java.io.Serial;
import java.util.List;

/// The response is an error: its code, the parameter that is wrong, and what would be right. It has no stack trace, since the
/// cause is the request and not the program.
public final class ApiException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
    private static final int MAX_QUOTE_LENGTH = 60;

    private final ErrorCode code;
    private final String parameter;
    private final transient List<String> allowed;

    /// An error that no single parameter causes.
    ///
    /// @param detail what is wrong and what would be right, for the person who made the request
    public ApiException(ErrorCode code, String detail) {
        this(code, "", detail, List.of());
    }

    /// An error of a parameter.
    ///
    /// @param parameter the name of the parameter
    /// @param detail what is wrong and what would be right, for the person who made the request
    public ApiException(ErrorCode code, String parameter, String detail) {
        this(code, parameter, detail, List.of());
    }

    /// An error with a list of allowed values.
    ///
    /// @param parameter the name of the parameter that is wrong, empty if none is
    /// @param detail what is wrong and what would be right, for the person who made the request
    /// @param allowed the values that are allowed instead, empty if they cannot be listed
    public ApiException(ErrorCode code, String parameter, String detail, List<String> allowed) {
        super(detail, null, false, false);
        this.code = code;
        this.parameter = parameter;
        this.allowed = List.copyOf(allowed);
    }

    /// The error of a request line that is too long.
    ///
    /// @param bytes how many bytes it has, as a number or a phrase
    /// @param limit how many are allowed
    public static ApiException lineTooLarge(String bytes, int limit) {
        return new ApiException(ErrorCode.LINE_TOO_LARGE, "the request line is too large (" + bytes + " > " + limit
                + "): post long polygons as a form");
    }

    /// What is wrong.
    ErrorCode code() {
        return code;
    }

    /// The name of the wrong parameter, empty if none is.
    public String parameter() {
        return parameter;
    }

    /// What is wrong and what would be right.
    public String detail() {
        return String.valueOf(getMessage());
    }

    /// The values that are allowed, empty if they cannot be listed.
    public List<String> allowed() {
        return allowed;
    }

    /// A value of the request for use in a message: in quotes, at most 60 characters, without control characters.
    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder("'");
        value.codePoints().limit(MAX_QUOTE_LENGTH)
                .forEach(c -> quoted.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return quoted.append(value.length() > MAX_QUOTE_LENGTH ? "...'" : "'").toString();
    }
}
