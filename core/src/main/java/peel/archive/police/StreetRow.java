package peel.archive.police;

import java.io.IOException;
import java.util.Optional;
import peel.archive.csv.ByteInternCache;
import peel.archive.csv.CsvParser;
import peel.archive.csv.NullWords;
import peel.archive.format.CsvColumns;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceFile;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.row.CrimeRow;
import peel.store.row.RecordSink;
import peel.store.row.UpstreamCrime;

/// The row of a file of crimes, `YYYY-MM-FORCE-street.csv`. Its force is the one that the file's name states, else the one in
/// `Reported by`. Its month is its own, which must be the one in the file's name, if there is one.
final class StreetRow extends CommonRow implements CrimeRow {
    /// More than the names of the largest force-month (docs/spec/archive.md#rows-of-a-place).
    private static final int NAMES_KEPT = 1 << 14;

    private final ByteInternCache<Optional<CrimeCategory>> categories;
    private final ByteInternCache<OutcomeCategory> outcomes;
    private final ByteInternCache<String> names = new ByteInternCache<>(NAMES_KEPT,
            name -> !name.isBlank() && NullWords.isNull(name) ? "" : name);
    private String locationName = "";
    private CrimeCategory category = new CrimeCategory(1, "", "");
    private OutcomeCategory outcome = OutcomeCategory.NONE;

    StreetRow(SourceFile file, Vocabulary vocabulary, FileStatsBuilder stats) {
        super(file, RecordKind.STREET, vocabulary, stats);
        DictionaryColumns words = new DictionaryColumns(vocabulary, stats);
        categories = words.categories();
        outcomes = words.outcomes();
    }

    @Override
    public void read(CsvParser line, RecordSink records, FileStatsBuilder stats) throws RejectedException, IOException {
        moveTo(line);
        records.crime(fields.month(), this);
        stats.loaded(fields.force(), fields.month(), RecordKind.STREET, hasLocation());
    }

    private void moveTo(CsvParser row) throws RejectedException {
        fields.read(row);
        DictionaryColumns.requireBounded(row, CsvColumns.LOCATION, "Location");
        DictionaryColumns.requireBounded(row, CsvColumns.CRIME_TYPE, "Crime type");
        DictionaryColumns.requireBounded(row, CsvColumns.LAST_OUTCOME, "Last outcome category");
        locationName = names.get(row.bytes(), row.from(CsvColumns.LOCATION), row.to(CsvColumns.LOCATION));
        category = categories.get(row.bytes(), row.from(CsvColumns.CRIME_TYPE), row.to(CsvColumns.CRIME_TYPE))
                .orElseThrow(() -> new RejectedException(RejectReason.NO_CATEGORY, "Crime type is blank"));
        outcome = outcomes.get(row.bytes(), row.from(CsvColumns.LAST_OUTCOME), row.to(CsvColumns.LAST_OUTCOME));
    }

    @Override
    public String locationName() {
        return locationName;
    }

    @Override
    public CrimeCategory category() {
        return category;
    }

    @Override
    public OutcomeCategory outcome() {
        return outcome;
    }

    @Override
    public Optional<UpstreamCrime> upstream() {
        return Optional.empty();
    }

    @Override
    public String archiveText(ArchiveField field) {
        return "";
    }
}
