package peel.embedded.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import peel.embedded.id.IdIndex;
import peel.embedded.month.JoinColumns;
import peel.embedded.month.MonthFiles;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.StopSegment;
import peel.embedded.place.AreaBoxes;
import peel.embedded.place.PlaceTable;
import peel.embedded.reference.BoundaryTable;
import peel.embedded.reference.PlaceNeighbourhoods;
import peel.embedded.reference.StoredResponseTable;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.embedded.storage.DirectoryLayout;
import peel.embedded.storage.Manifest;
import peel.embedded.storage.Manifest.MonthEntry;
import peel.embedded.text.Dictionaries;
import peel.store.StoreException;

/// The files of a release, mapped.
///
/// @param places its places
/// @param forceBoxes boxes around the places of forces
/// @param lsoaBoxes boxes around the places of LSOAs
/// @param placeNeighbourhoods the neighbourhood of each place
/// @param dictionaries the texts of its rows
/// @param ids its persistent ids
/// @param storedResponses its stored responses
/// @param boundaries its boundaries
/// @param months its months, oldest first
record ReleaseFiles(PlaceTable places, AreaBoxes forceBoxes, AreaBoxes lsoaBoxes,
        PlaceNeighbourhoods placeNeighbourhoods,
        Dictionaries dictionaries, IdIndex ids, StoredResponseTable storedResponses, BoundaryTable boundaries,
        List<OpenMonth> months) {

    /// Opens the files.
    ///
    /// @param opened closes them
    /// @throws StoreException when they are not those that the manifest describes
    static ReleaseFiles open(DirectoryLayout layout, Manifest manifest, Closer opened) throws IOException {
        Directory release = opened.add(Column.openFolder(layout.releaseFolder(manifest.number())));
        List<OpenMonth> months = new ArrayList<>();
        for (MonthEntry entry : manifest.months()) {
            months.add(month(layout, entry, opened));
        }
        return new ReleaseFiles(PlaceTable.open(release, opened), opened.add(AreaBoxes.open(release, AreaBoxes.FORCES)),
                opened.add(AreaBoxes.open(release, AreaBoxes.LSOAS)), opened.add(PlaceNeighbourhoods.open(release)),
                Dictionaries.open(release, opened), IdIndex.open(release, opened),
                StoredResponseTable.open(release, opened), BoundaryTable.open(release, opened), List.copyOf(months));
    }

    private static OpenMonth month(DirectoryLayout layout, MonthEntry entry, Closer opened) throws IOException {
        Directory rows = opened.add(Column.openFolder(layout.rowsFolder(entry.month(), entry.rowsRelease())));
        MonthFiles files = MonthFiles.open(entry.month(), rows, opened);
        if (files.crimes().rows() != entry.crimes() || files.outcomes().rows() != entry.outcomes()
                || files.stops().map(StopSegment::rows).orElse(0) != entry.stops()) {
            throw new StoreException("the rows of " + entry.month()
                    + " are not as many as the manifest says: load that month again");
        }
        Directory joins = opened.add(Column.openFolder(layout.joinsFolder(entry.month(), entry.joinsRelease())));
        return new OpenMonth(files, JoinColumns.open(joins, entry.month(), opened), entry.firstCrimeId());
    }
}
