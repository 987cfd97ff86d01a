package peel.sample.city.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import peel.sample.city.CityForce;
import peel.sample.city.CitySize;
import peel.sample.city.map.Atlas;
import peel.sample.format.ArchiveTarget;
import peel.sample.format.CsvWriter;

/// An invented archive in police.uk's own form: one zip, a folder per month, a CSV per force and kind.
///
/// Two police forces (`leicestershire`, a city around 52.63,-1.13 with its rural rim, and `northamptonshire` south of
/// it) supply street, outcomes and stop-and-search files; `btp` supplies street and stop-and-search files only. What
/// is odd in the real files is odd here too: repeated and missing ids, identical rows, crimes without a location,
/// outcomes without a crime, map points that were all replaced between 2022-06 and 2022-07, quoted and blank names.
public final class CityArchive {
    private CityArchive() {}

    /// Writes the archive, row by row. Memory grows with `places` and with the outcomes still to come, not with the rows.
    ///
    /// The same size gives the same bytes on the same Java runtime.
    ///
    /// @param zip the zip to create or replace, with a name that ends with `.zip`; its folder must exist
    /// @throws IOException if the file cannot be written; what was written so far stays
    public static void writeTo(Path zip, CitySize size) throws IOException {
        try (ArchiveTarget target = ArchiveTarget.of(zip)) {
            writeTo(target, size);
        }
    }

    /// Adds the files of the archive to a folder or zip, row by row, like [#writeTo(Path, CitySize)].
    ///
    /// @throws IOException if a file cannot be written; those written so far stay
    public static void writeTo(ArchiveTarget target, CitySize size) throws IOException {
        var ids = new CrimeIds();
        var atlas = Atlas.draw(size);
        List<ForceFiles> forces = new ArrayList<>();
        for (CityForce force : CityForce.values()) {
            forces.add(new ForceFiles(force, size, atlas, ids));
        }
        var csv = new CsvWriter();
        for (YearMonth month : size.months()) {
            for (ForceFiles force : forces) {
                force.write(month, target, csv);
            }
        }
    }
}
