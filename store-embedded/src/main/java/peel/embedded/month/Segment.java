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

    private final RowRanges runs;
    private final Column packed;
    private final boolean isCrimes;
    private final Optional<UpstreamFieldsColumn> learnt;

    private Segment(RowRanges runs, Column packed, boolean isCrimes, Optional<UpstreamFieldsColumn> learnt) {
        this.runs = runs;
        this.packed = packed;
        this.isCrimes = isCrimes;
        this.learnt = learnt;
    }

    static Segment open(Directory directory, String name, List<String> files, Closer opened) throws IOException {
        RowRanges runs = opened.add(RowRanges.open(directory, runsFile(name)));
        Column packed = opened.add(Column.open(directory, packedFile(name)));
        Optional<UpstreamFieldsColumn> learnt = files.contains(learntFile(name))
                ? Optional.of(opened.add(UpstreamFieldsColumn.open(directory, learntFile(name))))
                : Optional.empty();
        return new Segment(runs, packed, name.equals(CRIMES), learnt);
    }

    static String runsFile(String name) {
        return name + ".runs";
    }

    static String packedFile(String name) {
        return name + ".rows";
    }

    public static String idsFile(String name) {
        return name + ".ids";
    }

    static String learntFile(String name) {
        return name + ".learnt";
    }

    public RowRanges runs() {
        return runs;
    }

    public int rows() {
        return runs.rows();
    }

    /// The run key of a row.
    public long keyOf(int row) {
        return runs.key(runs.runOf(row));
    }

    /// The row's [PackedRow].
    public int packed(int row) {
        return isCrimes ? packed.readInt(4L * row) : PackedRow.ofThree(packed.readInt(3L * row));
    }

    /// What API answers told of rows, if of any.
    public Optional<UpstreamFieldsColumn> learnt() {
        return learnt;
    }

    @Override
    public void close() throws IOException {
        runs.close();
        packed.close();
        if (learnt.isPresent()) {
            learnt.get().close();
        }
    }
}
