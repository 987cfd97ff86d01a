package peel.archive;

import java.util.Optional;
import peel.derive.OutcomeWording;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.OutcomeRow;
import peel.store.PublishedOutcome;

/// The row of an outcomes file that is being read.
final class OutcomesRow implements OutcomeRow {
    private final RowFields fields;
    private final WordTable<OutcomeCategory> outcomes;
    private OutcomeCategory category = OutcomeCategory.NONE;

    OutcomesRow(SourceFile file, Vocabulary vocabulary, Tally tally) {
        FileOfRow fileOfRow = new FileOfRow(file, RecordKind.OUTCOMES);
        fields = new RowFields(file, fileOfRow,
                new ForceOfRow(file, fileOfRow, RecordKind.OUTCOMES, vocabulary, tally));
        outcomes = new Words(vocabulary, tally).outcomes();
    }

    /// Shows another row. After a [BadRow] this shows none.
    void show(RowReader row) throws BadRow {
        fields.read(row);
        if (!fields.hasId()) {
            throw new BadRow(RejectReason.NO_CRIME_ID, "an outcome without a Crime ID belongs to no crime");
        }
        Words.requireBounded(row, Columns.OUTCOME_TYPE, "Outcome type");
        OutcomeCategory read = outcomes.get(row.bytes(), row.from(Columns.OUTCOME_TYPE),
                row.to(Columns.OUTCOME_TYPE));
        if (read.isNone()) {
            throw new BadRow(RejectReason.NO_OUTCOME, "Outcome type is blank");
        }
        category = OutcomeWording.ofRow(read);
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
    public OutcomeCategory category() {
        return category;
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
    public Optional<PublishedOutcome> published() {
        return Optional.empty();
    }
}
