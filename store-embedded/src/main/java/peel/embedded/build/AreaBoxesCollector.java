package peel.embedded.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import peel.embedded.month.MonthFiles;
import peel.embedded.month.PackedRow;
import peel.embedded.month.RowId;
import peel.embedded.month.RowRanges;
import peel.embedded.month.Segment;
import peel.embedded.month.StopSegment;
import peel.embedded.place.AreaBoxes;
import peel.embedded.place.AreaBoxesBuilder;
import peel.embedded.query.OpenRelease;
import peel.embedded.storage.Parallel;

/// Finds the boxes around the places of forces and LSOAs: those of the current release, made larger by the rows of the months that a
/// load builds.
final class AreaBoxesCollector {
    private final AreaBoxesBuilder forces = new AreaBoxesBuilder();
    private final AreaBoxesBuilder lsoas = new AreaBoxesBuilder();

    AreaBoxesCollector(Optional<OpenRelease> current) {
        current.ifPresent(release -> {
            forces.addAll(release.forceBoxes());
            lsoas.addAll(release.lsoaBoxes());
        });
    }

    /// Adds the rows of months, several months at once.
    void addAll(List<MonthFiles> months) throws IOException {
        List<Parallel.Task> tasks = new ArrayList<>();
        months.forEach(month -> tasks.add(() -> add(month)));
        Parallel.run(tasks);
    }

    private void add(MonthFiles month) {
        AreaBoxesBuilder monthForces = new AreaBoxesBuilder();
        AreaBoxesBuilder monthLsoas = new AreaBoxesBuilder();
        int number = RowId.monthNumber(month.month());
        add(month.crimes(), number, monthForces, monthLsoas);
        add(month.outcomes(), number, monthForces, monthLsoas);
        month.stops().ifPresent(stops -> add(stops, number, monthForces));
        synchronized (this) {
            forces.addAll(monthForces);
            lsoas.addAll(monthLsoas);
        }
    }

    private static void add(Segment segment, int month, AreaBoxesBuilder forces, AreaBoxesBuilder lsoas) {
        RowRanges ranges = segment.ranges();
        int exception = segment.nextLsoaException(0);
        for (int range = 0; range < ranges.size(); range++) {
            long key = ranges.key(range);
            int lastForce = -1;
            boolean isLsoaOfRange = false;
            for (int row = ranges.start(range), to = ranges.start(range + 1); row < to; row++) {
                int force = PackedRow.force(segment.packed(row));
                if (force != lastForce) {
                    forces.add(force, key, month);
                    lastForce = force;
                }
                if (row == exception) {
                    lsoas.add(segment.lsoaNumber(range, row), key, month);
                    exception = segment.nextLsoaException(row + 1);
                } else if (!isLsoaOfRange) {
                    lsoas.add(segment.lsoaNumber(range), key, month);
                    isLsoaOfRange = true;
                }
            }
        }
    }

    private static void add(StopSegment stops, int month, AreaBoxesBuilder forces) {
        for (int row = 0; row < stops.rows(); row++) {
            forces.add(stops.force(row), stops.keyOf(row), month);
        }
    }

    /// Writes the boxes of the release.
    void write(Directory release) throws IOException {
        forces.write(release, AreaBoxes.FORCES);
        lsoas.write(release, AreaBoxes.LSOAS);
    }
}
