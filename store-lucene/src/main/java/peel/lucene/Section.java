package peel.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;

/// The crimes or the outcomes of a month: rows sorted by place, in a place by category, force and row of the file. Their
/// runs, a column of [PackedRow]s, and what API answers told of some rows. Persistent ids lie apart: see [RowIds].
final class Section implements Closeable {
    static final String CRIMES = "crimes";
    static final String OUTCOMES = "outcomes";

    private final Runs runs;
    private final Column packed;
    private final boolean isCrimes;
    private final Optional<LearntRows> learnt;

    private Section(Runs runs, Column packed, boolean isCrimes, Optional<LearntRows> learnt) {
        this.runs = runs;
        this.packed = packed;
        this.isCrimes = isCrimes;
        this.learnt = learnt;
    }

    static Section open(Directory directory, String name, List<String> files, Opened opened) throws IOException {
        Runs runs = opened.add(Runs.open(directory, runsFile(name)));
        Column packed = opened.add(Column.open(directory, packedFile(name)));
        Optional<LearntRows> learnt = files.contains(learntFile(name))
                ? Optional.of(opened.add(LearntRows.open(directory, learntFile(name))))
                : Optional.empty();
        return new Section(runs, packed, name.equals(CRIMES), learnt);
    }

    static String runsFile(String name) {
        return name + ".runs";
    }

    static String packedFile(String name) {
        return name + ".rows";
    }

    static String idsFile(String name) {
        return name + ".ids";
    }

    static String learntFile(String name) {
        return name + ".learnt";
    }

    Runs runs() {
        return runs;
    }

    int rows() {
        return runs.rows();
    }

    /// The run key of a row.
    long keyOf(int row) {
        return runs.key(runs.runOf(row));
    }

    /// The row's [PackedRow].
    int packed(int row) {
        return isCrimes ? packed.readInt(4L * row) : PackedRow.ofThree(packed.readInt(3L * row));
    }

    /// What API answers told of rows, if of any.
    Optional<LearntRows> learnt() {
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
