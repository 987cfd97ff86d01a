package peel.attack;

import java.util.Map;
import java.util.Optional;

/// An answer as it came.
///
/// @param headers by name in lower case, the last of each name
/// @param body the start of the body, at most [HttpReader#MOST_KEPT] bytes, as ISO 8859-1
record HttpAnswer(int status, Map<String, String> headers, String body) {
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /// Whether the server closes the connection after this answer.
    boolean closes() {
        return header("connection").filter(value -> value.equalsIgnoreCase("close")).isPresent();
    }
}
