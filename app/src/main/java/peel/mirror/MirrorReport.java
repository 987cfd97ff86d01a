package peel.mirror;

import java.time.Duration;
import java.util.List;

/// What a mirror did.
///
/// @param collected the responses in the folder, by method; methods without one are left out
/// @param notFound requests to which the API responded with 404
/// @param failed requests without a response
/// @param requests how many requests were made
/// @param retries how many of them repeated one that failed
/// @param rateLimited how many got a response with status 429
/// @param beyondLimit requests that were not sent, because the API lists more than the real one could
/// @param duration how long it took
public record MirrorReport(List<Collected> collected, List<Absent> notFound, List<Absent> failed, long requests,
        long retries, long rateLimited, long beyondLimit, Duration duration) {

    /// The responses of a method.
    ///
    /// @param method the name in files of recorded responses, for example `neighbourhood-people`
    /// @param responses how many there are
    /// @param thereAlready how many of them were there before this run
    /// @param bytes their size
    public record Collected(String method, long responses, long thereAlready, long bytes) {}

    /// A request without a response.
    ///
    /// @param method the name in files of recorded responses
    /// @param subject what it is about, for example `leicestershire NC04 2024-01`
    /// @param reason why there is no response
    public record Absent(String method, String subject, String reason) {}

    /// Whether every request got a response.
    public boolean isComplete() {
        return failed.isEmpty() && beyondLimit == 0;
    }
}
