package peel.demo;

import java.io.IOException;
import java.time.YearMonth;

/// All files of one force, written month after month, oldest first.
final class ForceFiles {
    private final DemoForce force;
    private final DemoSize size;
    private final Atlas atlas;
    private final StreetRows street;
    private final OutcomeRows outcomes;

    ForceFiles(DemoForce force, DemoSize size, Atlas atlas, CrimeIds ids) {
        this.force = force;
        this.size = size;
        this.atlas = atlas;
        outcomes = new OutcomeRows(force, size, ids);
        street = new StreetRows(force, size, ids, outcomes);
    }

    void write(YearMonth month, ArchiveZip archive) throws IOException {
        ForceMap map = atlas.map(force, Era.of(month));
        archive.add(month, force, FileKind.STREET, csv -> street.write(month, map, csv));
        if (force.publishesOutcomes()) {
            archive.add(month, force, FileKind.OUTCOMES, csv -> outcomes.write(month, map, csv));
        }
        var stops = new StopRows(force, month, force.shareOf(size.stopsPerMonth()), map);
        archive.add(month, force, FileKind.STOPS, stops::writeTo);
    }
}
