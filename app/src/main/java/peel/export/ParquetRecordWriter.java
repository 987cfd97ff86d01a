package peel.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.model.ArchiveField;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.store.query.ArchiveView;
import peel.store.query.CrimeView;
import peel.store.query.IdentifiedView;
import peel.store.query.OutcomeView;
import peel.store.query.StopView;
import peel.writer.NextPage;
import peel.writer.RecordHeader;
import peel.writer.RecordType;
import peel.writer.RecordWriter;

/// Records as a Parquet file ([ParquetColumns]) in row groups by month. [#end] closes the stream.
final class ParquetRecordWriter implements RecordWriter {
    private final ParquetRow row;
    private @Nullable Month month;
    private long records;

    ParquetRecordWriter(RecordKind kind, OutputStream out) throws IOException {
        this.row = new ParquetRow(ParquetColumns.of(kind), ParquetColumns.METADATA, out);
    }

    /// A Parquet file has its columns at its end.
    @Override
    public void begin(RecordHeader header) {}

    @Override
    public void crime(CrimeView crime) throws IOException {
        startRecord(crime.month());
        row.number(crime.id()).text(persistentId(crime)).month(crime.month()).text(crime.category().slug())
                .text(crime.outcome().code()).text(crime.outcome().name())
                .text(crime.outcome().isNone() ? "" : crime.outcomeMonth().toString()).text(crime.force().id())
                .text(RecordType.id(crime.isBritishTransportPolice())).place(crime);
        archive(crime, ArchiveField.LSOA_CODE, ArchiveField.LSOA_NAME, ArchiveField.REPORTED_BY,
                ArchiveField.FALLS_WITHIN, ArchiveField.LOCATION, ArchiveField.CRIME_TYPE, ArchiveField.OUTCOME,
                ArchiveField.CONTEXT);
        row.endWithPoint(crime);
    }

    @Override
    public void outcome(OutcomeView outcome) throws IOException {
        startRecord(outcome.month());
        boolean hasCrime = outcome.hasCrime();
        row.text(persistentId(outcome)).month(outcome.month())
                .text(hasCrime ? outcome.crime().category().slug() : "").text(outcome.category().code())
                .text(outcome.category().name()).text(outcome.force().id())
                .text(RecordType.id(RecordType.isBtp(outcome)))
                .place(outcome);
        archive(outcome, ArchiveField.LSOA_CODE, ArchiveField.LSOA_NAME);
        if (hasCrime) {
            row.number(outcome.crime().id()).month(outcome.crime().month());
        } else {
            row.none().none();
        }
        archive(outcome, ArchiveField.REPORTED_BY, ArchiveField.FALLS_WITHIN, ArchiveField.LOCATION,
                ArchiveField.OUTCOME);
        row.endWithPoint(outcome);
    }

    @Override
    public void stop(StopView stop) throws IOException {
        startRecord(stop.month());
        row.month(stop.month()).timestampMicros(stop.time().epochMicros()).text(stop.text(StopTextField.TYPE))
                .bool(stop.isPersonInvolved()).text(stop.text(StopTextField.GENDER))
                .text(stop.text(StopTextField.AGE_RANGE)).text(stop.text(StopTextField.SELF_DEFINED_ETHNICITY))
                .text(stop.text(StopTextField.OFFICER_DEFINED_ETHNICITY)).text(stop.text(StopTextField.LEGISLATION))
                .text(stop.text(StopTextField.OBJECT_OF_SEARCH)).text(stop.outcome().id())
                .text(stop.outcome().name())
                .flag(stop.flag(StopBooleanField.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH))
                .flag(stop.flag(StopBooleanField.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING))
                .flag(stop.flag(StopBooleanField.OPERATION)).text(stop.text(StopTextField.OPERATION_NAME))
                .text(stop.force().id()).text(RecordType.id(stop.force().isBritishTransportPolice())).place(stop);
        row.endWithPoint(stop);
    }

    private void startRecord(Month newMonth) throws IOException {
        if (!newMonth.equals(month)) {
            row.endRowGroup();
            month = newMonth;
        }
        records++;
    }

    private void archive(ArchiveView record, ArchiveField... fields) {
        for (ArchiveField field : fields) {
            row.text(record.archiveText(field));
        }
    }

    private static String persistentId(IdentifiedView record) {
        return record.persistentId().map(Object::toString).orElse("");
    }

    @Override
    public long end(Optional<NextPage> next) throws IOException {
        row.close();
        return records;
    }
}
