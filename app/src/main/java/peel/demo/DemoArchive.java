package peel.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// An invented archive in police.uk's own form: one zip, a folder per month, a CSV per force and kind.
///
/// Two police forces (`leicestershire`, a city around 52.63,-1.13 with its rural rim, and `northamptonshire` south of
/// it) supply street, outcomes and stop-and-search files; `btp` supplies street and stop-and-search files only. What
/// is odd in the real files is odd here too: repeated and missing ids, identical rows, crimes without a location,
/// outcomes without a crime, map points that were all replaced between 2022-06 and 2022-07, quoted and blank names.
public final class DemoArchive {
    private DemoArchive() {}

    /// Writes the archive, row by row. Memory grows with `places` and with the outcomes still to come, not with the rows.
    ///
    /// The same size gives the same bytes on the same Java runtime.
    ///
    /// @param zip the file to make or replace; its folder must exist
    /// @throws IOException if the file cannot be written; what was written so far stays
    public static void writeTo(Path zip, DemoSize size) throws IOException {
        var ids = new CrimeIds();
        var atlas = Atlas.draw(size);
        List<ForceFiles> forces = new ArrayList<>();
        for (DemoForce force : DemoForce.values()) {
            forces.add(new ForceFiles(force, size, atlas, ids));
        }
        try (var archive = new ArchiveZip(zip)) {
            for (YearMonth month : size.months()) {
                for (ForceFiles force : forces) {
                    force.write(month, archive);
                }
            }
        }
    }
}
