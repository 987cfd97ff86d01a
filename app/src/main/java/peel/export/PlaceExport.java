package peel.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import peel.geo.Area;
import peel.geo.Boundary;
import peel.model.NeighbourhoodId;
import peel.store.Release;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhereFilter;
import peel.store.query.PlaceView;

/// Writes the places of a release.
public final class PlaceExport {
    private final Release release;
    private final ExportFormat format;
    private final Export.ExportProgress progress;
    private long seen;
    private long written;

    /// An export that has not begun.
    public PlaceExport(Release release, ExportFormat format, Export.ExportProgress progress) {
        this.release = release;
        this.format = format;
        this.progress = progress;
    }

    /// Writes the places of a filter.
    ///
    /// @param where areas, places and neighbourhoods; nothing else of it counts
    /// @param nameContains a part of the name, upper and lower case alike; empty for all
    /// @param out the file; empty for standard output
    /// @return how many places were written
    /// @throws IOException when the file cannot be written; none is left half-written then
    public long run(WhereFilter where, String nameContains, Optional<Path> out) throws IOException {
        if (out.isEmpty()) {
            try (OutputStream buffered = new BufferedOutputStream(new StandardOutput())) {
                write(where, nameContains, buffered);
            }
            return written;
        }
        try (OutputFile file = OutputFile.create(out.get())) {
            write(where, nameContains, file.stream());
            file.complete();
        }
        return written;
    }

    private void write(WhereFilter where, String nameContains, OutputStream out) throws IOException {
        PlaceWriter writer = PlaceWriter.of(format, out);
        long total = release.info().places();
        release.places(nameContains, place -> {
            if (accepts(where, place)) {
                writer.place(place);
                written++;
            }
            progress.advance(++seen, total);
        });
        writer.end();
    }

    private boolean accepts(WhereFilter where, PlaceView place) {
        for (Area area : where.areas()) {
            if (!area.contains(place.latMicro(), place.lngMicro())) {
                return false;
            }
        }
        ValueFilter<NeighbourhoodId> neighbourhoods = where.neighbourhoods();
        return where.places().accepts(place.id())
                && (neighbourhoods.included().isEmpty()
                        || neighbourhoods.included().stream().anyMatch(id -> isIn(id, place)))
                && neighbourhoods.excluded().stream().noneMatch(id -> isIn(id, place));
    }

    private boolean isIn(NeighbourhoodId id, PlaceView place) {
        Optional<Boundary> boundary = release.boundary(id);
        return boundary.isPresent() && boundary.get().contains(place.latMicro() / 1e6, place.lngMicro() / 1e6);
    }
}
