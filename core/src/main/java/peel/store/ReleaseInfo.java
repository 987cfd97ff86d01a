package peel.store;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.coverage.Coverage;

/// What a release is.
///
/// @param number the number of the release: higher than that of any release published there before
/// @param tag a short text that no other release has, of any store: for `ETag`
/// @param publishedAt when it was published
/// @param months the months it holds anything of, oldest first
/// @param crimeMonths those of them for which crimes or outcomes were loaded
/// @param stopMonths those of them for which stops and searches were loaded
/// @param places how many places it knows
/// @param bytes how much room it takes where the store keeps it, 0 when that is not known
public record ReleaseInfo(long number, String tag, Instant publishedAt, List<Month> months, List<Month> crimeMonths,
        List<Month> stopMonths, int places, long bytes) {

    /// What a release with this coverage is.
    public static ReleaseInfo of(long number, String tag, Instant publishedAt, List<Coverage> coverage, int places,
            long bytes) {
        return new ReleaseInfo(number, tag, publishedAt, months(coverage, EnumSet.allOf(RecordKind.class)),
                months(coverage, EnumSet.of(RecordKind.STREET, RecordKind.OUTCOMES)),
                months(coverage, EnumSet.of(RecordKind.STOP_AND_SEARCH)), places, bytes);
    }

    private static List<Month> months(List<Coverage> coverage, Set<RecordKind> kinds) {
        return coverage.stream().filter(held -> kinds.contains(held.kind()) && held.isLoaded()).map(Coverage::month)
                .distinct().sorted().toList();
    }

    /// The newest month of any kind, the default of `date` for stops and searches (docs/spec/api.md#months). Empty for
    /// a release without any.
    public Optional<Month> latestMonth() {
        return last(months);
    }

    /// The newest month with crimes or outcomes, the default of `date` for those. Empty for a release without any.
    public Optional<Month> latestCrimeMonth() {
        return last(crimeMonths);
    }

    private static Optional<Month> last(List<Month> months) {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
    }
}
