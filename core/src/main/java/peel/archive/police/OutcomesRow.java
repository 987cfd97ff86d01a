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
import peel.derive.OutcomeCodeMapping;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.row.OutcomeRow;
import peel.store.row.RecordSink;
import peel.store.row.UpstreamOutcome;

/// The row of a file of outcomes, `YYYY-MM-FORCE-outcomes.csv`. Force and month are found as in [StreetRow]; the month is that
/// of the outcome, not of its crime. The outcome is worded as in the API ([OutcomeCodeMapping]).
final class OutcomesRow extends CommonRow implements OutcomeRow {
    private final ByteInternCache<Cell<OutcomeCategory>> outcomes;
    private String outcome = "";
    private OutcomeCategory category = OutcomeCategory.NONE;

    OutcomesRow(SourceFile file, Vocabulary vocabulary, FileStatsBuilder stats) {
        super(file, RecordKind.OUTCOMES, vocabulary, stats);
        outcomes = new DictionaryColumns(vocabulary, stats).outcomes();
    }

    @Override
    public void read(CsvParser line, RecordSink records, FileStatsBuilder stats) throws RejectedException, IOException {
        moveTo(line);
        records.outcome(fields.month(), this);
        stats.loaded(fields.force(), fields.month(), RecordKind.OUTCOMES, hasLocation());
    }

    private void moveTo(CsvParser row) throws RejectedException {
        readCommon(row);
        if (!fields.hasId()) {
            throw new RejectedException(RejectReason.NO_CRIME_ID, "an outcome without a Crime ID belongs to no crime");
        }
        Cell<OutcomeCategory> read = TextColumns.cell(row, CsvColumns.OUTCOME_TYPE, "Outcome type", outcomes);
        if (read.value().isNone()) {
            throw new RejectedException(RejectReason.NO_OUTCOME, "Outcome type is blank");
        }
        outcome = read.text();
        category = OutcomeCodeMapping.ofRow(read.value());
    }

    @Override
    public OutcomeCategory category() {
        return category;
    }

    @Override
    public Optional<UpstreamOutcome> upstream() {
        return Optional.empty();
    }

    @Override
    String crimeTypeText() {
        return "";
    }

    @Override
    String outcomeText() {
        return outcome;
    }

    @Override
    String contextText() {
        return "";
    }
}
