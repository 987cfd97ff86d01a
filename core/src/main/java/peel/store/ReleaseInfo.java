package peel.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import peel.model.Month;

/// What a release is.
///
/// @param number 1 for the first release of a data directory, and one more for each after it
/// @param tag a short text that no other release has, of any data directory: for `ETag`
/// @param publishedAt when it was published
/// @param months the months it holds, oldest first
/// @param places how many places it knows
/// @param bytes its size on disk
public record ReleaseInfo(long number, String tag, Instant publishedAt, List<Month> months, int places, long bytes) {

    /// The newest month with crimes or outcomes, the default of `date`. Empty for a release without any.
    public Optional<Month> latestMonth() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
    }
}
