package peel.embedded.storage;

import java.time.Instant;
import java.util.List;
import peel.store.coverage.Coverage;

/// What a release consists of.
///
/// @param number the release's number
/// @param tag a random text that no other release has
/// @param publishedAt when it was published
/// @param nextPlaceId the next place id to mint
/// @param additionalCategories words beyond the known ones, each slug and name, in the order of their ordinals
/// @param additionalOutcomes likewise, each code and name
/// @param additionalForces likewise, each id and name
/// @param months its months, oldest first
/// @param coverage what it holds by month, force and kind
/// @param files every file of the release with its length, by path inside the data directory
public record Manifest(long number, String tag, Instant publishedAt, int nextPlaceId, List<Word> additionalCategories,
        List<Word> additionalOutcomes, List<Word> additionalForces, List<MonthEntry> months, List<Coverage> coverage,
        List<FileEntry> files) {

    /// The version of the manifest and of everything it names.
    static final int FORMAT = 4;

    /// A word learnt from a file.
    public record Word(String code, String name) {}

    /// A month.
    ///
    /// @param month `YYYY-MM`
    /// @param rowsRelease the release that wrote its rows
    /// @param joinsRelease the release that wrote its joins
    /// @param crimes rows
    /// @param outcomes rows
    /// @param stops rows
    /// @param crimeIdBase the API's number of its first crime
    public record MonthEntry(peel.model.Month month, long rowsRelease, long joinsRelease, int crimes, int outcomes,
            int stops, int crimeIdBase) {}

    /// A file.
    public record FileEntry(String path, long bytes) {}

    public long bytes() {
        return files.stream().mapToLong(FileEntry::bytes).sum();
    }
}
