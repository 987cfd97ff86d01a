package peel.mirror;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The result of one request.
sealed interface FetchResult {
    /// A complete response.
    ///
    /// @param file has the body; whoever receives it moves or deletes it
    record Body(Path file) implements FetchResult {}

    /// There is no such resource: 404.
    record NotFound() implements FetchResult {}

    /// Too many requests: 429.
    ///
    /// @param requested the header `Retry-After`, if there was one
    record RateLimited(Optional<Duration> requested) implements FetchResult {}

    /// A failure that may pass.
    ///
    /// @param kind the kind of failure
    /// @param reason what happened, as a phrase
    /// @param requested the header `Retry-After`, if there was one
    record TransientFailure(Kind kind, String reason, Optional<Duration> requested) implements FetchResult {}

    /// A failure that will not pass, and its reason.
    record PermanentFailure(String reason) implements FetchResult {}

    /// Kinds of failures that may pass.
    enum Kind {
        /// No server could be reached.
        NO_CONNECTION,
        /// There was no complete response in time.
        NO_RESPONSE,
        /// The response is an error, or broken.
        BROKEN_RESPONSE,
        /// The response is not one of the API.
        NOT_THE_API
    }
}
