package peel.opensearch.client;

import tools.jackson.core.JsonParser;

/// Reads a response of a cluster.
///
/// @param <T> what it makes of it
@FunctionalInterface
public interface ResponseReader<T> {
    /// Reads a response.
    ///
    /// @param status of HTTP: below 400, or one that the request accepts
    /// @param json the body, before its first token
    /// @throws tools.jackson.core.JacksonException when the body is not what it should be
    T read(int status, JsonParser json);
}
