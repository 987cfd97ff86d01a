package peel.embedded.storage;

import java.time.Instant;
import java.util.List;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.store.coverage.Coverage;

/// The contents of a release.
///
/// @param number the release's number
/// @param tag a random text that no other release has
/// @param publishedAt when it was published
/// @param nextPlaceId the next place id to mint
/// @param additionalCategories categories beyond the built-in ones, in the order of their ordinals
/// @param additionalOutcomes likewise
/// @param additionalForces likewise
/// @param months its months, oldest first
/// @param coverage its rows by month, force and kind
/// @param files every file of the release
public record Manifest(long number, String tag, Instant publishedAt, int nextPlaceId,
        List<CodeEntry> additionalCategories, List<CodeEntry> additionalOutcomes, List<CodeEntry> additionalForces,
        List<MonthEntry> months, List<Coverage> coverage, List<FileEntry> files) {

    /// A code that a source brought.
    ///
    /// @param code the slug of a category, the code of an outcome, or the id of a force
    /// @param name its name
    public record CodeEntry(String code, String name) {}

    /// A month.
    ///
    /// @param month the month
    /// @param rowsRelease the release that wrote its rows
    /// @param joinsRelease the release that wrote its joins
    /// @param crimes number of crimes
    /// @param outcomes number of outcomes
    /// @param stops number of stops
    /// @param firstCrimeId the API's number of its first crime
    public record MonthEntry(Month month, long rowsRelease, long joinsRelease, int crimes, int outcomes, int stops,
            int firstCrimeId) {}

    /// A file.
    ///
    /// @param path inside the data directory
    /// @param bytes its length
    public record FileEntry(String path, long bytes) {}

    /// The bytes of all files.
    public long bytes() {
        return files.stream().mapToLong(FileEntry::bytes).sum();
    }

    /// A new vocabulary with the codes of this release.
    public Vocabulary newVocabulary() {
        return vocabulary(additionalCategories, additionalOutcomes, additionalForces);
    }

    static Vocabulary vocabulary(List<CodeEntry> categories, List<CodeEntry> outcomes, List<CodeEntry> forces) {
        Vocabulary vocabulary = new Vocabulary();
        categories.forEach(entry -> vocabulary.restoreCategory(entry.code(), entry.name()));
        outcomes.forEach(entry -> vocabulary.getOrAddOutcome(entry.code(), entry.name()));
        forces.forEach(entry -> vocabulary.getOrAddForce(entry.code(), entry.name()));
        return vocabulary;
    }
}
