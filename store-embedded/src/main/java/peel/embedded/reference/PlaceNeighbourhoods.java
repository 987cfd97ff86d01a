package peel.embedded.reference;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;
import peel.geo.IndexConsumer;
import peel.geo.QuadTreeSearch;
import peel.geo.SortedKeys;

/// For each place the smallest boundary that holds it, as its index in [BoundaryTable]. It is found when a release is published, since
/// a count by neighbourhood would otherwise have to find it for every place. The file is one int for each place, -1 where no boundary
/// holds it. Safe for several threads.
public final class PlaceNeighbourhoods implements Closeable {
    /// What a place without a neighbourhood has.
    public static final int NONE = -1;

    static final String FILE = "boundaries.of-places";

    private final Column column;

    private PlaceNeighbourhoods(Column column) {
        this.column = column;
    }

    /// Opens the file of a release.
    public static PlaceNeighbourhoods open(Directory directory) throws IOException {
        return new PlaceNeighbourhoods(Column.open(directory, FILE));
    }

    /// Writes the file. Boundaries are taken from the largest to the smallest, so that the smaller one replaces the larger one.
    ///
    /// @param places the keys of all places
    public static void write(Directory directory, SortedKeys places, BoundaryTable boundaries) throws IOException {
        int[] smallest = new int[places.size()];
        Arrays.fill(smallest, NONE);
        for (int index = boundaries.size() - 1; index >= 0; index--) {
            int boundary = index;
            QuadTreeSearch.visit(places, boundaries.boundary(index), new IndexConsumer() {
                @Override
                public void accept(int place) {
                    smallest[place] = boundary;
                }
            });
        }
        try (IndexOutput out = Column.create(directory, FILE)) {
            for (int boundary : smallest) {
                out.writeInt(boundary);
            }
            Column.finish(out);
        }
    }

    /// The index of the boundary of a place in [BoundaryTable], or [#NONE].
    public int of(int place) {
        return column.readInt((long) Integer.BYTES * place);
    }

    @Override
    public void close() throws IOException {
        column.close();
    }
}
