package peel.embedded.month;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;

/// The crimes or the outcomes of a month: rows sorted by place, in a place by category, force and row of the file. Their
/// runs, a column of [PackedRow]s, and what API answers told of some rows. Persistent ids lie apart: see [PersistentIdColumn].
public final class Segment implements Closeable {
    public static final String CRIMES = "crimes";
    public static final String OUTCOMES = "outcomes";

    private final RowRanges ranges;
    private final Column packed;
    private final boolean isCrimes;
    private final Optional<UpstreamFieldsColumn> upstream;

    private Segment(RowRanges ranges, Column packed, boolean isCrimes, Optional<UpstreamFieldsColumn> upstream) {
        this.ranges = ranges;
        this.packed = packed;
        this.isCrimes = isCrimes;
        this.upstream = upstream;
    }

    static Segment open(Directory directory, String name, List<String> files, Closer opened) throws IOException {
        RowRanges ranges = opened.add(RowRanges.open(directory, rangesFile(name)));
        Column packed = opened.add(Column.open(directory, packedFile(name)));
        Optional<UpstreamFieldsColumn> upstream = files.contains(upstreamFile(name))
                ? Optional.of(opened.add(UpstreamFieldsColumn.open(directory, upstreamFile(name))))
                : Optional.empty();
        return new Segment(ranges, packed, name.equals(CRIMES), upstream);
    }

    static String rangesFile(String name) {
        return name + ".ranges";
    }

    static String packedFile(String name) {
        return name + ".rows";
    }

    public static String idsFile(String name) {
        return name + ".ids";
    }

    static String upstreamFile(String name) {
        return name + ".upstream";
    }

    public RowRanges ranges() {
        return ranges;
    }

    public int rows() {
        return ranges.rows();
    }

    /// The run key of a row.
    public long keyOf(int row) {
        return ranges.key(ranges.rangeOf(row));
    }

    /// The row's [PackedRow].
    public int packed(int row) {
        return isCrimes ? packed.readInt(4L * row) : PackedRow.ofThree(packed.readInt(3L * row));
    }

    /// What API answers told of rows, if of any.
    public Optional<UpstreamFieldsColumn> upstream() {
        return upstream;
    }

    @Override
    public void close() throws IOException {
        ranges.close();
        packed.close();
        if (upstream.isPresent()) {
            upstream.get().close();
        }
    }
}
