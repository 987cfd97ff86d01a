package peel.archive;

import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.CrimeRow;
import peel.store.PublishedCrime;

/// The row of a street file that is being read.
final class StreetRow implements CrimeRow {
    /// More than the names of the largest force-month (docs/spec/archive.md#rows-of-a-place).
    private static final int NAMES_KEPT = 1 << 14;

    private final RowFields fields;
    private final WordTable<Optional<CrimeCategory>> categories;
    private final WordTable<OutcomeCategory> outcomes;
    private final WordTable<String> names = new WordTable<>(NAMES_KEPT,
            name -> !name.isBlank() && NullWords.isNull(name) ? "" : name);
    private String locationName = "";
    private CrimeCategory category = new CrimeCategory(1, "", "");
    private OutcomeCategory outcome = OutcomeCategory.NONE;

    StreetRow(SourceFile file, Vocabulary vocabulary, Tally tally) {
        FileOfRow fileOfRow = new FileOfRow(file, RecordKind.STREET);
        fields = new RowFields(file, fileOfRow, new ForceOfRow(file, fileOfRow, RecordKind.STREET, vocabulary, tally));
        Words words = new Words(vocabulary, tally);
        categories = words.categories();
        outcomes = words.outcomes();
    }

    /// Shows another row. After a [BadRow] this shows none.
    void show(RowReader row) throws BadRow {
        fields.read(row);
        Words.requireBounded(row, Columns.LOCATION, "Location");
        Words.requireBounded(row, Columns.CRIME_TYPE, "Crime type");
        Words.requireBounded(row, Columns.LAST_OUTCOME, "Last outcome category");
        locationName = names.get(row.bytes(), row.from(Columns.LOCATION), row.to(Columns.LOCATION));
        category = categories.get(row.bytes(), row.from(Columns.CRIME_TYPE), row.to(Columns.CRIME_TYPE))
                .orElseThrow(() -> new BadRow(RejectReason.NO_CATEGORY, "Crime type is blank"));
        outcome = outcomes.get(row.bytes(), row.from(Columns.LAST_OUTCOME), row.to(Columns.LAST_OUTCOME));
    }

    Month month() {
        return fields.month();
    }

    @Override
    public Force force() {
        return fields.force();
    }

    @Override
    public boolean hasLocation() {
        return fields.point().isPresent();
    }

    @Override
    public int latMicro() {
        return fields.point().latMicro();
    }

    @Override
    public int lngMicro() {
        return fields.point().lngMicro();
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
    public boolean hasPersistentId() {
        return fields.hasId();
    }

    @Override
    public long persistentIdPart(int part) {
        return fields.idPart(part);
    }

    @Override
    public Optional<PublishedCrime> published() {
        return Optional.empty();
    }
}
