package peel.sample.city.archive;

import java.io.IOException;
import java.time.YearMonth;
import peel.sample.city.CityForce;
import peel.sample.city.CitySize;
import peel.sample.city.MapGeneration;
import peel.sample.city.map.Atlas;
import peel.sample.city.map.ForceMap;
import peel.sample.format.ArchiveTarget;
import peel.sample.format.CsvWriter;
import peel.sample.format.FileKind;

/// All files of one force, written month after month, oldest first.
final class ForceFiles {
    private final CityForce force;
    private final CitySize size;
    private final Atlas atlas;
    private final StreetRows street;
    private final OutcomeRows outcomes;

    ForceFiles(CityForce force, CitySize size, Atlas atlas, CrimeIds ids) {
        this.force = force;
        this.size = size;
        this.atlas = atlas;
        outcomes = new OutcomeRows(force, size, ids);
        street = new StreetRows(force, size, ids, outcomes);
    }

    void write(YearMonth month, ArchiveTarget archive, CsvWriter csv) throws IOException {
        ForceMap map = atlas.map(force, MapGeneration.of(month));
        archive.add(month, force.id(), FileKind.STREET, csv, () -> street.write(month, map, csv));
        if (force.publishesOutcomes()) {
            archive.add(month, force.id(), FileKind.OUTCOMES, csv, () -> outcomes.write(month, map, csv));
        }
        var stops = new StopRows(force, month, force.shareOf(size.stopsPerMonth()), map);
        archive.add(month, force.id(), FileKind.STOPS, csv, () -> stops.writeTo(csv));
    }
}
