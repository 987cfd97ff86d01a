package peel.embedded.query;

import java.io.IOException;
import java.util.Locale;
import peel.concurrent.Checkpoint;
import peel.embedded.place.OrdinalList;
import peel.embedded.place.PlaceTable;
import peel.geo.Area;
import peel.geo.NearestSearch;
import peel.store.memory.MemoryBudget;
import peel.store.memory.QueryMemory;
import peel.store.query.PlaceVisitor;

/// Queries for places.
public final class PlaceQueries {
    private static final int PLACES_TO_CHECKPOINT = 64;

    private final OpenRelease release;

    /// @throws peel.store.DamagedReleaseException when the places are damaged
    public PlaceQueries(OpenRelease release) {
        this.release = release;
        release.damage().requireIntact(FoundDamage.PLACES);
    }

    /// Hands over the places nearest to a point, the nearest first.
    ///
    /// @throws IOException what the visitor throws
    public void nearest(double latDegrees, double lngDegrees, int limit, PlaceVisitor visitor) throws IOException {
        PlaceCursor cursor = new PlaceCursor(release);
        for (int ordinal : NearestSearch.nearest(release.places().keys(), latDegrees, lngDegrees, limit)) {
            visitor.visit(cursor.show(ordinal));
        }
    }

    /// Hands over the places whose name contains a text, upper and lower case alike, along the curve.
    ///
    /// @throws IOException what the visitor throws
    public void named(String nameContains, PlaceVisitor visitor) throws IOException {
        String wanted = nameContains.toLowerCase(Locale.ROOT);
        PlaceTable places = release.places();
        PlaceCursor cursor = new PlaceCursor(release);
        for (int ordinal = 0; ordinal < places.size(); ordinal++) {
            if (ordinal % PLACES_TO_CHECKPOINT == 0) {
                Checkpoint.pass();
            }
            cursor.show(ordinal);
            if (wanted.isEmpty() || cursor.name().toLowerCase(Locale.ROOT).contains(wanted)) {
                visitor.visit(cursor);
            }
        }
    }

    /// Hands over the places in an area, along the curve.
    ///
    /// @throws IOException what the visitor throws
    public void inside(Area area, MemoryBudget budget, PlaceVisitor visitor) throws IOException {
        try (QueryMemory memory = budget.forQuery()) {
            OrdinalList found = OrdinalList.of(area, release.places(), memory);
            PlaceCursor cursor = new PlaceCursor(release);
            for (int i = 0; i < found.size(); i++) {
                if (i % PLACES_TO_CHECKPOINT == 0) {
                    Checkpoint.pass();
                }
                visitor.visit(cursor.show(found.ordinal(i)));
            }
        }
    }
}
