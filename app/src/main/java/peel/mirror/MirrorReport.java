package peel.mirror;

import java.time.Duration;
import java.util.List;

/// What a mirror did.
///
/// @param collected what is there now, by method; methods that nothing was asked of are missing
/// @param notFound questions that the API answered with 404: it has no such thing
/// @param failed questions that were not answered
/// @param requests how many requests were made
/// @param retries how many of them because an earlier one had failed
/// @param rateLimited how many were answered with 429
/// @param beyondLimit questions that were not asked, since the API lists more than any such API has
/// @param duration how long it took
public record MirrorReport(List<Collected> collected, List<Absent> notFound, List<Absent> failed, long requests,
        long retries, long rateLimited, long beyondLimit, Duration duration) {

    /// The answers of a method.
    ///
    /// @param method the name that answer files have, for example `neighbourhood-people`
    /// @param answers how many there are
    /// @param thereAlready how many of them were there before this run
    /// @param bytes their size
    public record Collected(String method, long answers, long thereAlready, long bytes) {}

    /// A question without an answer.
    ///
    /// @param method the name that answer files have
    /// @param subject what it is about, for example `leicestershire NC04 2024-01`
    /// @param reason why there is none
    public record Absent(String method, String subject, String reason) {}

    /// Whether every question was answered.
    public boolean isComplete() {
        return failed.isEmpty() && beyondLimit == 0;
    }
}
