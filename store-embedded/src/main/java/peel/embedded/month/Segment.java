package peel.embedded.month;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.embedded.text.RowTexts;
import peel.embedded.text.SegmentTexts;
import peel.embedded.text.StoredText;
import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamOutcome;

/// The crimes or the outcomes of a month: rows sorted by place, in a place by category, force and row of the file. It has the
/// row ranges of places, a column of [PackedRow]s, the [SegmentTexts], and the upstream fields of some rows. The persistent ids are in a
/// [PersistentIdColumn] of their own. Safe for several threads.
public final class Segment implements Closeable {
    /// The name of a month's crimes in its files.
    public static final String CRIMES = "crimes";

    /// The name of a month's outcomes in its files.
    public static final String OUTCOMES = "outcomes";

    private final RowRanges ranges;
    private final Column packed;
    private final SegmentTexts texts;
    private final boolean isCrimes;
    private final Optional<UpstreamFieldsColumn> upstream;
    private final SegmentTotals totals;
    private final List<CellTotals> cellTotals;

    private Segment(RowRanges ranges, Column packed, SegmentTexts texts, boolean isCrimes,
            Optional<UpstreamFieldsColumn> upstream, SegmentTotals totals, List<CellTotals> cellTotals) {
        this.ranges = ranges;
        this.packed = packed;
        this.texts = texts;
        this.isCrimes = isCrimes;
        this.upstream = upstream;
        this.totals = totals;
        this.cellTotals = cellTotals;
    }

    static Segment open(Directory directory, String name, List<String> files, Closer opened) throws IOException {
        RowRanges ranges = opened.add(RowRanges.open(directory, rangesFile(name)));
        Column packed = opened.add(Column.open(directory, packedFile(name)));
        SegmentTexts texts = opened.add(SegmentTexts.open(directory, textsFile(name)));
        Optional<UpstreamFieldsColumn> upstream = files.contains(upstreamFile(name))
                ? Optional.of(opened.add(UpstreamFieldsColumn.open(directory, upstreamFile(name))))
                : Optional.empty();
        List<CellTotals> cellTotals = new ArrayList<>();
        for (int zoom : name.equals(CRIMES) ? CellTotals.ZOOMS : List.<Integer>of()) {
            cellTotals.add(opened.add(CellTotals.open(directory, cellsFile(name, zoom))));
        }
        return new Segment(ranges, packed, texts, name.equals(CRIMES), upstream,
                opened.add(SegmentTotals.open(directory, totalsFile(name))), List.copyOf(cellTotals));
    }

    static String rangesFile(String name) {
        return name + ".ranges";
    }

    static String packedFile(String name) {
        return name + ".rows";
    }

    static String textsFile(String name) {
        return name + ".texts";
    }

    /// The file of the persistent ids.
    ///
    /// @param name [#CRIMES] or [#OUTCOMES]
    public static String idsFile(String name) {
        return name + ".ids";
    }

    static String upstreamFile(String name) {
        return name + ".upstream";
    }

    static String cellsFile(String name, int zoom) {
        return name + ".cells" + zoom;
    }

    static String totalsFile(String name) {
        return name + ".totals";
    }

    /// How many rows agree in what a row states.
    public SegmentTotals totals() {
        return totals;
    }

    /// How many rows the cells of the map have of each category, for each of [CellTotals#ZOOMS]; empty for outcomes.
    public List<CellTotals> cellTotals() {
        return cellTotals;
    }

    /// The row ranges of places.
    public RowRanges ranges() {
        return ranges;
    }

    /// The number of rows.
    public int rows() {
        return ranges.rows();
    }

    /// The [GroupKey] of a row.
    public long keyOf(int row) {
        return ranges.key(ranges.rangeOf(row));
    }

    /// The [PackedRow] of a row.
    public int packed(int row) {
        return isCrimes ? packed.readInt(4L * row) : PackedRow.ofThree(packed.readInt(3L * row));
    }

    /// The number of the LSOA that the rows of a range have in the [peel.embedded.text.LsoaDictionary]; single
    /// rows may have another one, see [#nextLsoaException].
    public int lsoaNumber(int range) {
        return texts.lsoaOfRange(range);
    }

    /// The first row, not below the given one, that has another LSOA than its range, or [Integer#MAX_VALUE]. Its LSOA is
    /// [#lsoaNumber(int, int)].
    public int nextLsoaException(int row) {
        return texts.nextLsoaException(row);
    }

    /// The number of a row's LSOA.
    ///
    /// @param range the range of the row
    public int lsoaNumber(int range, int row) {
        return texts.number(StoredText.LSOA, row, range, 0);
    }

    /// The number of a row's text: of an LSOA in the [peel.embedded.text.LsoaDictionary], of another one in the
    /// [peel.embedded.text.TextDictionary].
    ///
    /// @param range the range of the row
    /// @param packedRow the [PackedRow]
    public int textNumber(StoredText text, int range, int row, int packedRow) {
        return texts.number(text, row, range, PackedRow.code(text, packedRow, isCrimes));
    }

    /// The texts of a row.
    RowTexts texts(int range, int row, int packedRow) {
        return texts.texts(row, range, text -> PackedRow.code(text, packedRow, isCrimes));
    }

    /// The upstream fields; empty when no row has any.
    public Optional<UpstreamFieldsColumn> upstream() {
        return upstream;
    }

    /// The upstream fields of a crime; only for a segment of crimes.
    public Optional<UpstreamCrime> upstreamCrime(int row) {
        return hasUpstreamFields(row) ? Optional.of(upstream.orElseThrow().crime(row)) : Optional.empty();
    }

    /// The upstream fields of an outcome; only for a segment of outcomes.
    public Optional<UpstreamOutcome> upstreamOutcome(int row) {
        return hasUpstreamFields(row) ? Optional.of(upstream.orElseThrow().outcome(row)) : Optional.empty();
    }

    /// Called for every row of a response, so it creates no object.
    private boolean hasUpstreamFields(int row) {
        return upstream.isPresent() && PackedRow.hasUpstreamFields(packed(row));
    }

    @Override
    public void close() throws IOException {
        ranges.close();
        packed.close();
        texts.close();
        totals.close();
        for (CellTotals cells : cellTotals) {
            cells.close();
        }
        if (upstream.isPresent()) {
            upstream.get().close();
        }
    }
}
