package peel.store.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import peel.geo.Morton;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.store.query.Place;
import peel.store.query.PlaceView;

/// A place as a value.
///
/// @param months the months of its records, oldest first
public record PlaceRecord(int id, int latMicro, int lngMicro, String name, Optional<NeighbourhoodId> neighbourhood,
        List<Month> months) implements PlaceView {

    /// Copies the list.
    public PlaceRecord {
        months = List.copyOf(months);
    }

    /// What a view shows.
    public static PlaceRecord of(PlaceView view) {
        return new PlaceRecord(view.id(), view.latMicro(), view.lngMicro(), view.name(), view.neighbourhood(),
                view.months());
    }

    /// What the records of a release make of a place.
    static PlaceRecord of(Place place, ReleaseContent content, Optional<NeighbourhoodId> neighbourhood) {
        // Crimes are in the order of their months, so the last one has the newest name.
        String name = content.crimes().stream().filter(crime -> crime.place().equals(Optional.of(place)))
                .map(CrimeRecord::locationName).reduce("", (_, newer) -> newer);
        List<Month> months = Stream.of(content.crimes(), content.outcomes(), content.stops()).flatMap(List::stream)
                .filter(row -> row.place().equals(Optional.of(place))).map(LocatedRecord::month).distinct().sorted()
                .toList();
        return new PlaceRecord(place.id(), place.latMicro(), place.lngMicro(), name, neighbourhood, months);
    }

    /// The key by which places are ordered.
    public long key() {
        return Morton.key(latMicro, lngMicro);
    }
}
