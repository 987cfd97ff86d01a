package peel.archive;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import peel.model.Flag;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.StopFlag;
import peel.model.StopText;
import peel.model.StopTime;
import peel.model.Vocabulary;
import peel.store.PublishedStop;
import peel.store.StopRow;

/// The row of a stop-and-search file that is being read.
final class StopsRow implements StopRow {
    /// More than a column has had different texts in all years (docs/spec/archive.md#stop-values).
    private static final int TEXTS_KEPT = 512;

    private final ForceOfRow forceOfRow;
    private final FileOfRow fileOfRow;
    private final RowPoint point = new RowPoint(Columns.STOP_LATITUDE, Columns.STOP_LONGITUDE);
    private final WordTable<Optional<String>> words = new WordTable<>(TEXTS_KEPT,
            cell -> Optional.of(NullWords.textOf(cell)).filter(text -> !text.isEmpty()));
    private final Map<StopText, Optional<String>> texts = new EnumMap<>(StopText.class);
    private final Map<StopFlag, Flag> flags = new EnumMap<>(StopFlag.class);
    private Month month = Month.of(1900, 1);
    private Force force = Force.UNKNOWN;
    private StopTime time = new StopTime(0);

    StopsRow(SourceFile file, Vocabulary vocabulary, Tally tally) {
        fileOfRow = new FileOfRow(file, RecordKind.STOP_AND_SEARCH);
        forceOfRow = new ForceOfRow(file, fileOfRow, RecordKind.STOP_AND_SEARCH, vocabulary, tally);
    }

    /// Shows another row. After a [BadRow] this shows none.
    void show(RowReader row) throws BadRow {
        month = fileOfRow.month(row).orElseThrow(() -> new BadRow(RejectReason.NO_FORCE,
                "only the file's name can say which force searched: name it like 2024-02-dorset-stop-and-search.csv"));
        force = forceOfRow.read(row);
        time = readTime(row);
        point.read(row);
        for (StopText text : StopText.values()) {
            texts.put(text, readText(row, text));
        }
        for (StopFlag flag : StopFlag.values()) {
            flags.put(flag, readFlag(row, flag));
        }
    }

    /// The month of the row's file.
    Month month() {
        return month;
    }

    private static StopTime readTime(RowReader row) throws BadRow {
        String text = RowFields.text(row, Columns.STOP_DATE);
        return StopTimeText.parse(text).orElseThrow(() -> new BadRow(RejectReason.BAD_DATE, "date \"" + Excerpt.of(text)
                + (StopTimeText.lacksZone(text) ? "\" does not say whether it is UTC or summer time," : "\"")
                + " where a time like 2018-06-06T12:20:00+00:00 belongs"));
    }

    private Optional<String> readText(RowReader row, StopText text) throws BadRow {
        int field = field(text);
        int from = row.from(field);
        int to = row.to(field);
        Words.requireBounded(row, field, text.key());
        return from == to ? Optional.empty() : words.get(row.bytes(), from, to);
    }

    private static Flag readFlag(RowReader row, StopFlag flag) throws BadRow {
        String text = RowFields.text(row, field(flag));
        return switch (text) {
            case "" -> Flag.UNKNOWN;
            case "True" -> Flag.TRUE;
            case "False" -> Flag.FALSE;
            default -> FlagText.parse(text).orElseThrow(() -> new BadRow(RejectReason.BAD_FLAG, flag.key() + " is \""
                    + Excerpt.of(text) + "\" where True, False or nothing belongs"));
        };
    }

    private static int field(StopText text) {
        return switch (text) {
            case AGE_RANGE -> Columns.STOP_AGE_RANGE;
            case OUTCOME -> Columns.STOP_OUTCOME;
            case SELF_DEFINED_ETHNICITY -> Columns.STOP_SELF_DEFINED_ETHNICITY;
            case GENDER -> Columns.STOP_GENDER;
            case LEGISLATION -> Columns.STOP_LEGISLATION;
            case OFFICER_DEFINED_ETHNICITY -> Columns.STOP_OFFICER_DEFINED_ETHNICITY;
            case TYPE -> Columns.STOP_TYPE;
            case OPERATION_NAME -> Columns.STOP_OPERATION_NAME;
            case OBJECT_OF_SEARCH -> Columns.STOP_OBJECT_OF_SEARCH;
        };
    }

    private static int field(StopFlag flag) {
        return switch (flag) {
            case OPERATION -> Columns.STOP_OPERATION;
            case OUTCOME_LINKED_TO_OBJECT_OF_SEARCH -> Columns.STOP_OUTCOME_LINKED;
            case REMOVAL_OF_MORE_THAN_OUTER_CLOTHING -> Columns.STOP_REMOVAL;
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
    public StopTime time() {
        return time;
    }

    @Override
    public Optional<String> text(StopText text) {
        return texts.getOrDefault(text, Optional.empty());
    }

    @Override
    public Flag flag(StopFlag flag) {
        return flags.getOrDefault(flag, Flag.UNKNOWN);
    }

    @Override
    public Optional<PublishedStop> published() {
        return Optional.empty();
    }
}
