package peel.opensearch.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import peel.model.Month;
import peel.model.RecordKind;

/// What a release on a cluster consists of.
///
/// @param number of the release, as where it was loaded
/// @param tag of the release, as where it was loaded
/// @param publishedAt when it was published where it was loaded
/// @param places how many places it knows
/// @param bytes how much room it takes where it was loaded
/// @param firstCrimeIds the lowest number of a crime of each month that has crimes
/// @param months the indices of its records, oldest first, in a month in the order of the kinds; none without a document
/// @param reference the index of all that is not a record
/// @param sections how many documents each section of the reference index has
/// @param steps how many steps of recorded histories the reference index has ([peel.store.copy.CopiedStep]); most releases have
///            none
public record ReleaseManifest(long number, String tag, Instant publishedAt, int places, long bytes,
        Map<Month, Integer> firstCrimeIds, List<MonthIndex> months, String reference,
        Map<ReferenceSection, Integer> sections, int steps) {
    /// The form of everything on a cluster. It grows with each change that an older server or publisher cannot read.
    public static final int FORMAT = 1;

    /// Copies the collections.
    public ReleaseManifest {
        firstCrimeIds = Map.copyOf(firstCrimeIds);
        months = List.copyOf(months);
        sections = Map.copyOf(sections);
    }

    /// The index of a month and kind, if it has any document.
    public Optional<MonthIndex> month(RecordKind kind, Month month) {
        return months.stream().filter(held -> held.kind() == kind && held.month().equals(month)).findFirst();
    }

    /// The names of all indices that it needs.
    public List<String> indices() {
        return Stream.concat(months.stream().map(MonthIndex::index), Stream.of(reference)).toList();
    }
}
