package peel.mirror;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What came of asking once.
sealed interface FetchResult {
    /// A whole answer.
    ///
    /// @param file holds its body, for whoever takes it to keep or to remove
    record Body(Path file) implements FetchResult {}

    /// The server has none: 404.
    record NotFound() implements FetchResult {}

    /// Too many requests: 429.
    ///
    /// @param requested how long the server asked to wait, if it did
    record RateLimited(Optional<Duration> requested) implements FetchResult {}

    /// Something that may pass.
    ///
    /// @param kind what kind of trouble
    /// @param reason what happened, as a phrase
    /// @param requested how long the server asked to wait, if it did
    record TransientFailure(Kind kind, String reason, Optional<Duration> requested) implements FetchResult {}

    /// Something that will not pass, and why.
    record PermanentFailure(String reason) implements FetchResult {}

    /// Kinds of trouble.
    enum Kind {
        /// Nobody is there.
        NO_CONNECTION,
        /// No whole answer came, or none in time.
        NO_RESPONSE,
        /// An answer came that says so, or is broken.
        BROKEN_RESPONSE,
        /// Something altogether different came.
        NOT_THE_API
    }
}
