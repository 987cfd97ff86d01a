package peel.store.filter;

import java.util.List;
import java.util.Optional;
import peel.geo.Area;
import peel.model.NeighbourhoodId;

/// Where records lie. A record must satisfy every component. A record without a place lies in no area, at no place and in no
/// neighbourhood.
///
/// @param areas areas that the place lies in, the border included; in all of them
/// @param places ids of places, by any id under which a place was ever published (docs/spec/archive.md#place-ids)
/// @param lsoas codes of LSOAs as the rows of the archive state them; stops state none
/// @param neighbourhoods neighbourhoods whose boundary holds the place, the border included; an id without a boundary holds
///            nothing
/// @param isLocated whether the record has a place; empty for both
public record WhereFilter(List<Area> areas, ValueFilter<Integer> places, ValueFilter<String> lsoas,
        ValueFilter<NeighbourhoodId> neighbourhoods, Optional<Boolean> isLocated) {
    /// Anywhere, with a place or without.
    public static final WhereFilter ANYWHERE = new WhereFilter(List.of(), ValueFilter.any(), ValueFilter.any(),
            ValueFilter.any(), Optional.empty());

    /// Copies the areas.
    public WhereFilter {
        areas = List.copyOf(areas);
    }

    /// In one area.
    public static WhereFilter inside(Area area) {
        return new WhereFilter(List.of(area), ValueFilter.any(), ValueFilter.any(), ValueFilter.any(),
                Optional.empty());
    }

    /// Whether it selects by no area, no place and no neighbourhood.
    public boolean isEverywhere() {
        return areas.isEmpty() && places.isAny() && neighbourhoods.isAny();
    }

    /// The area, if it selects by one area and by no place and no neighbourhood.
    public Optional<Area> onlyArea() {
        return areas.size() == 1 && places.isAny() && neighbourhoods.isAny()
                ? Optional.of(areas.getFirst())
                : Optional.empty();
    }

    /// Whether a record without a place can satisfy it, the LSOA left aside.
    public boolean acceptsUnplaced() {
        return areas.isEmpty() && places.acceptsAbsent() && neighbourhoods.acceptsAbsent()
                && !isLocated.orElse(false);
    }

    /// Whether a record with a place can satisfy it.
    public boolean acceptsPlaced() {
        return isLocated.orElse(true);
    }
}
