package peel.sample.city.map;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The places of one force in one era, in the order in which street files list them.
///
/// @param places all places; crimes without a location are not among them
/// @param areas the same places and "no location", LSOA by LSOA: by name, those without an LSOA last
public record ForceMap(List<Place> places, List<List<Place>> areas) {
    private static final Comparator<Lsoa> FILE_ORDER = comparing((Lsoa lsoa) -> lsoa.equals(Lsoa.NONE))
            .thenComparing(Lsoa::name);

    static ForceMap of(List<Place> places, Place nowhere) {
        var areas = Stream.concat(places.stream(), Stream.of(nowhere))
                .collect(groupingBy(Place::lsoa, () -> new TreeMap<>(FILE_ORDER), toList()));
        return new ForceMap(List.copyOf(places), List.copyOf(areas.values()));
    }
}
