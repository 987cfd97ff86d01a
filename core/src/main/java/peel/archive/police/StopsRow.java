package peel.archive.police;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import peel.archive.csv.ByteInternCache;
import peel.archive.csv.CsvParser;
import peel.archive.csv.NullWords;
import peel.archive.format.CsvColumns;
import peel.archive.format.StopTimeText;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceFile;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.model.Vocabulary;
import peel.store.row.RecordSink;
import peel.store.row.StopRow;
import peel.store.row.UpstreamStop;
import peel.text.LogText;

/// The row of a file of stops and searches, `YYYY-MM-FORCE-stop-and-search.csv`. No column has the force or the month, so both
/// are those of the file's name. The month is by local time, and a row's date in UTC may be of the month before
/// (docs/spec/archive.md#stop-times).
final class StopsRow implements PoliceRow, StopRow {
    /// More than a column has had different texts in all years (docs/spec/archive.md#stop-values).
    private static final int TEXTS_KEPT = 512;

    private final ForceResolver forceOfRow;
    private final FileOfRow fileOfRow;
    private final CoordinateFields point = new CoordinateFields(CsvColumns.STOP_LATITUDE, CsvColumns.STOP_LONGITUDE);
    private final ByteInternCache<Optional<String>> words = new ByteInternCache<>(TEXTS_KEPT,
            cell -> Optional.of(NullWords.textOf(cell)).filter(text -> !text.isEmpty()));
    private final Map<StopTextField, Optional<String>> texts = new EnumMap<>(StopTextField.class);
    private final Map<StopBooleanField, TriState> flags = new EnumMap<>(StopBooleanField.class);
    private Month month = Month.of(1900, 1);
    private Force force = Force.UNKNOWN;
    private StopTime time = new StopTime(0);
    private long line;

    StopsRow(SourceFile file, Vocabulary vocabulary, FileStatsBuilder stats) {
        fileOfRow = new FileOfRow(file, RecordKind.STOP_AND_SEARCH);
        forceOfRow = new ForceResolver(file, fileOfRow, RecordKind.STOP_AND_SEARCH, vocabulary, stats);
    }

    @Override
    public void read(CsvParser line, RecordSink records, FileStatsBuilder stats) throws RejectedException, IOException {
        moveTo(line);
        records.stop(month, this);
        stats.loaded(force, month, RecordKind.STOP_AND_SEARCH, hasLocation());
    }

    private void moveTo(CsvParser row) throws RejectedException {
        line = row.line();
        month = fileOfRow.month(row).orElseThrow(() -> new RejectedException(RejectReason.NO_FORCE,
                "only the file's name can say which force searched: name it like 2024-02-dorset-stop-and-search.csv"));
        force = forceOfRow.read(row);
        time = readTime(row);
        point.read(row);
        for (StopTextField text : StopTextField.values()) {
            texts.put(text, readText(row, text));
        }
        for (StopBooleanField flag : StopBooleanField.values()) {
            flags.put(flag, readFlag(row, flag));
        }
    }

    private static StopTime readTime(CsvParser row) throws RejectedException {
        String text = CommonFields.text(row, CsvColumns.STOP_DATE);
        return StopTimeText.parse(text)
                .orElseThrow(() -> new RejectedException(RejectReason.BAD_DATE, "date \"" + LogText.of(text)
                        + (StopTimeText.lacksZone(text) ? "\" does not say whether it is UTC or summer time," : "\"")
                        + " where a time like 2018-06-06T12:20:00+00:00 belongs"));
    }

    private Optional<String> readText(CsvParser row, StopTextField text) throws RejectedException {
        int field = field(text);
        int from = row.from(field);
        int to = row.to(field);
        DictionaryColumns.requireBounded(row, field, text.key());
        return from == to ? Optional.empty() : words.get(row.bytes(), from, to);
    }

    private static TriState readFlag(CsvParser row, StopBooleanField flag) throws RejectedException {
        String text = CommonFields.text(row, field(flag));
        return switch (text) {
            case "" -> TriState.UNKNOWN;
            case "True" -> TriState.TRUE;
            case "False" -> TriState.FALSE;
            default -> FlagText.parse(text)
                    .orElseThrow(() -> new RejectedException(RejectReason.BAD_FLAG, flag.key() + " is \""
                            + LogText.of(text) + "\" where True, False or nothing belongs"));
        };
    }

    private static int field(StopTextField text) {
        return switch (text) {
            case AGE_RANGE -> CsvColumns.STOP_AGE_RANGE;
            case OUTCOME -> CsvColumns.STOP_OUTCOME;
            case SELF_DEFINED_ETHNICITY -> CsvColumns.STOP_SELF_DEFINED_ETHNICITY;
            case GENDER -> CsvColumns.STOP_GENDER;
            case LEGISLATION -> CsvColumns.STOP_LEGISLATION;
            case OFFICER_DEFINED_ETHNICITY -> CsvColumns.STOP_OFFICER_DEFINED_ETHNICITY;
            case TYPE -> CsvColumns.STOP_TYPE;
            case OPERATION_NAME -> CsvColumns.STOP_OPERATION_NAME;
            case OBJECT_OF_SEARCH -> CsvColumns.STOP_OBJECT_OF_SEARCH;
        };
    }

    private static int field(StopBooleanField flag) {
        return switch (flag) {
            case OPERATION -> CsvColumns.STOP_OPERATION;
            case OUTCOME_LINKED_TO_OBJECT_OF_SEARCH -> CsvColumns.STOP_OUTCOME_LINKED;
            case REMOVAL_OF_MORE_THAN_OUTER_CLOTHING -> CsvColumns.STOP_REMOVAL;
        };
    }

    @Override
    public Force force() {
        return force;
    }

    @Override
    public boolean hasLocation() {
        return point.isPresent();
    }

    @Override
    public int latMicro() {
        return point.latMicro();
    }

    @Override
    public int lngMicro() {
        return point.lngMicro();
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public StopTime time() {
        return time;
    }

    @Override
    public Optional<String> text(StopTextField text) {
        return texts.getOrDefault(text, Optional.empty());
    }

    @Override
    public TriState flag(StopBooleanField flag) {
        return flags.getOrDefault(flag, TriState.UNKNOWN);
    }

    @Override
    public Optional<UpstreamStop> upstream() {
        return Optional.empty();
    }
}
