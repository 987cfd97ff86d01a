package peel.archive.police;

import java.io.IOException;
import java.util.Optional;
import peel.archive.csv.ByteInternCache;
import peel.archive.csv.CsvParser;
import peel.archive.format.CsvColumns;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceFile;
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
    /// The archive has never had a context.
    private static final int CONTEXTS_KEPT = 1 << 8;

    private final ByteInternCache<Cell<Optional<CrimeCategory>>> categories;
    private final ByteInternCache<Cell<OutcomeCategory>> outcomes;
    private final ByteInternCache<String> contexts = new ByteInternCache<>(CONTEXTS_KEPT, cell -> cell);
    private String crimeType = "";
    private CrimeCategory category = new CrimeCategory(1, "", "");
    private Cell<OutcomeCategory> outcome = new Cell<>("", OutcomeCategory.NONE);
    private String context = "";

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
        readCommon(row);
        context = TextColumns.cell(row, CsvColumns.CONTEXT, "Context", contexts);
        Cell<Optional<CrimeCategory>> type = TextColumns.cell(row, CsvColumns.CRIME_TYPE, "Crime type", categories);
        crimeType = type.text();
        category = type.value()
                .orElseThrow(() -> new RejectedException(RejectReason.NO_CATEGORY, "Crime type is blank"));
        outcome = TextColumns.cell(row, CsvColumns.LAST_OUTCOME, "Last outcome category", outcomes);
    }

    @Override
    public String locationName() {
        return texts.locationName();
    }

    @Override
    public CrimeCategory category() {
        return category;
    }

    @Override
    public OutcomeCategory outcome() {
        return outcome.value();
    }

    @Override
    public Optional<UpstreamCrime> upstream() {
        return Optional.empty();
    }

    @Override
    String crimeTypeText() {
        return crimeType;
    }

    @Override
    String outcomeText() {
        return outcome.text();
    }

    @Override
    String contextText() {
        return context;
    }
}
