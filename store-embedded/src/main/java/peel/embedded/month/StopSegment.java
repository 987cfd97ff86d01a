package peel.embedded.month;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import peel.embedded.storage.BinarySearch;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.TriState;
import peel.store.row.UpstreamStop;

/// The stops and searches of a month. Rows are in the order of responses: by force, then by row of the file; so the stops of a
/// force are one slice. [#ranges] and [#orderedRow] find those of a place. Safe for several threads.
///
/// | bytes of a row | content |
/// |---|---|
/// | 0 to 7 | [peel.model.StopTime] |
/// | 8 to 25 | the texts in the order of [#TEXTS], as numbers of [StopTextDictionary] |
/// | 26 | the flags in the order of [#FLAGS], two bits each; the top bit is set if the row has upstream fields |
/// | 27 | the force |
/// | 28 to 31 | the row range of its place |
public final class StopSegment {
    static final String ROWS = "stops.rows";
    static final String RANGES = "stops.ranges";
    static final String ORDER = "stops.order";
    static final String TEXTS_FILE = "stops.texts";
    static final String UPSTREAM = "stops.upstream";

    /// The order on disk, whatever the order of the enum.
    static final List<StopTextField> TEXTS = List.of(StopTextField.AGE_RANGE, StopTextField.OUTCOME,
            StopTextField.SELF_DEFINED_ETHNICITY,
            StopTextField.GENDER, StopTextField.LEGISLATION, StopTextField.OFFICER_DEFINED_ETHNICITY,
            StopTextField.TYPE,
            StopTextField.OPERATION_NAME, StopTextField.OBJECT_OF_SEARCH);

    /// The order on disk, whatever the order of the enum.
    static final List<StopBooleanField> FLAGS = List.of(StopBooleanField.OPERATION,
            StopBooleanField.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH,
            StopBooleanField.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING);

    /// The values of a flag, by their numbers on disk.
    static final List<TriState> FLAG_VALUES = List.of(TriState.UNKNOWN, TriState.FALSE, TriState.TRUE);

    static final int UPSTREAM_BIT = 0x80;

    private static final int ROW_BYTES = 32;
    private static final int TEXTS_AT = 8;
    private static final int FLAGS_AT = 26;
    private static final int FORCE_AT = 27;
    private static final int RANGE_AT = 28;

    private final Column rows;
    private final RowRanges ranges;
    private final Column order;
    private final Column textColumn;
    private final Optional<UpstreamFieldsColumn> upstream;
    private volatile @Nullable StopTextDictionary texts;

    private StopSegment(Column rows, RowRanges ranges, Column order, Column textColumn,
            Optional<UpstreamFieldsColumn> upstream) {
        this.rows = rows;
        this.ranges = ranges;
        this.order = order;
        this.textColumn = textColumn;
        this.upstream = upstream;
    }

    /// Opens the stops of a month; empty when it has none.
    static Optional<StopSegment> open(Directory directory, List<String> files, Closer opened) throws IOException {
        if (!files.contains(ROWS)) {
            return Optional.empty();
        }
        Optional<UpstreamFieldsColumn> upstream = files.contains(UPSTREAM)
                ? Optional.of(opened.add(UpstreamFieldsColumn.open(directory, UPSTREAM)))
                : Optional.empty();
        return Optional.of(new StopSegment(opened.add(Column.open(directory, ROWS)),
                opened.add(RowRanges.open(directory, RANGES)), opened.add(Column.open(directory, ORDER)),
                opened.add(Column.open(directory, TEXTS_FILE)), upstream));
    }

    /// The number of rows.
    public int rows() {
        return ranges.rows();
    }

    /// The row ranges of places, over positions for [#orderedRow].
    public RowRanges ranges() {
        return ranges;
    }

    /// The row at a position in the order by place.
    public int orderedRow(int position) {
        return order.readInt(4L * position);
    }

    /// The time of a row, see [peel.model.StopTime].
    public long epochMicros(int row) {
        return rows.readLong(at(row));
    }

    /// The number of a row's text in [#texts].
    public int textNumber(int row, StopTextField text) {
        return rows.readShort(at(row) + TEXTS_AT + 2L * TEXTS.indexOf(text)) & 0xFFFF;
    }

    /// A flag of a row.
    public TriState flag(int row, StopBooleanField flag) {
        return FLAG_VALUES.get(rows.readByte(at(row) + FLAGS_AT) >>> 2 * FLAGS.indexOf(flag) & 3);
    }

    /// Whether a row has upstream fields.
    public boolean hasUpstreamFields(int row) {
        return (rows.readByte(at(row) + FLAGS_AT) & UPSTREAM_BIT) != 0;
    }

    /// The ordinal of a row's force.
    public int force(int row) {
        return rows.readByte(at(row) + FORCE_AT) & 0xFF;
    }

    /// The [GroupKey] of a row.
    public long keyOf(int row) {
        return ranges.key(rows.readInt(at(row) + RANGE_AT));
    }

    /// The first row of a force, or of the next force when it has none.
    public int firstOfForce(int ordinal) {
        return BinarySearch.first(0, rows(), row -> force(row) >= ordinal);
    }

    /// The upstream fields; empty when no row has any.
    public Optional<UpstreamFieldsColumn> upstream() {
        return upstream;
    }

    /// The upstream fields of a row.
    public Optional<UpstreamStop> upstreamStop(int row) {
        return upstream.filter(_ -> hasUpstreamFields(row)).map(column -> column.stop(row));
    }

    /// The texts of the month, which the first call reads.
    public StopTextDictionary texts() {
        StopTextDictionary known = texts;
        if (known == null) {
            known = StopTextDictionary.read(textColumn);
            texts = known;
        }
        return known;
    }

    /// A copy of a row.
    StopEntry entry(int row) {
        StopEntry.Fields fields = new StopEntry.Fields(epochMicros(row),
                TEXTS.stream().map(text -> texts().text(textNumber(row, text))).toList(),
                FLAGS.stream().map(flag -> flag(row, flag)).toList());
        return new StopEntry(force(row), keyOf(row), fields, upstreamStop(row));
    }

    private static long at(int row) {
        return (long) ROW_BYTES * row;
    }
}
