package peel.store.inmemory;

import java.util.Map;
import java.util.Optional;
import peel.geo.Boundary;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.NeighbourhoodId;
import peel.model.StopTextField;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter;
import peel.store.filter.WhereFilter;
import peel.store.query.ArchiveView;
import peel.store.query.Place;

/// Whether records satisfy a filter, decided record by record.
final class FilterMatch {
    private final InMemoryRelease release;
    private final RecordFilter filter;

    FilterMatch(InMemoryRelease release, RecordFilter filter) {
        this.release = release;
        this.filter = filter;
    }

    /// Whether the filter selects a record. Its kind must be that of the filter.
    boolean selects(LocatedRecord row) {
        return filter.months().contains(row.month()) && filter.forces().accepts(row.force())
                && filter.isBtp().map(wanted -> wanted == row.isBritishTransportPolice()).orElse(true)
                && isWhere(row, filter.where()) && isWhat(row);
    }

    private boolean isWhat(LocatedRecord row) {
        return switch (filter.what()) {
            case WhatFilter.Crimes(var categories, var outcomes) -> row instanceof CrimeRecord crime
                    && categories.accepts(crime.category()) && outcomes.accepts(crime.outcome());
            case WhatFilter.Outcomes(var categories, var outcomes) -> row instanceof OutcomeRecord outcome
                    && accepts(categories, outcome.heldCrime().map(CrimeRecord::category))
                    && outcomes.accepts(outcome.category());
            case WhatFilter.Stops(var outcomeIds, var texts) -> row instanceof StopRecord stop
                    && outcomeIds.accepts(stop.outcome().id()) && hasTexts(stop, texts);
        };
    }

    private static boolean accepts(ValueFilter<CrimeCategory> categories, Optional<CrimeCategory> category) {
        return category.map(categories::accepts).orElseGet(categories::acceptsAbsent);
    }

    private static boolean hasTexts(StopRecord stop, Map<StopTextField, ValueFilter<String>> texts) {
        return texts.entrySet().stream().allMatch(wanted -> wanted.getValue()
                .accepts(stop.text(wanted.getKey()).orElse("")));
    }

    private boolean isWhere(LocatedRecord row, WhereFilter where) {
        return where.isLocated().map(wanted -> wanted == row.hasLocation()).orElse(true)
                && where.areas().stream().allMatch(area -> row.hasLocation()
                        && area.contains(row.latMicro(), row.lngMicro()))
                && isAtPlace(row.place(), where.places()) && isInLsoa(row, where.lsoas())
                && isInNeighbourhood(row.place(), where.neighbourhoods());
    }

    private boolean isAtPlace(Optional<Place> place, ValueFilter<Integer> ids) {
        return (ids.included().isEmpty() || ids.included().stream().anyMatch(id -> isPlace(place, id)))
                && ids.excluded().stream().noneMatch(id -> isPlace(place, id));
    }

    private boolean isPlace(Optional<Place> place, int id) {
        return place.isPresent() && release.place(id).equals(place);
    }

    private static boolean isInLsoa(LocatedRecord row, ValueFilter<String> codes) {
        String code = lsoaCode(row);
        return code.isEmpty() ? codes.acceptsAbsent() : codes.accepts(code);
    }

    /// The code of the LSOA that a row states, empty when it states none.
    static String lsoaCode(LocatedRecord row) {
        return row instanceof ArchiveView cells ? cells.archiveText(ArchiveField.LSOA_CODE) : "";
    }

    private boolean isInNeighbourhood(Optional<Place> place, ValueFilter<NeighbourhoodId> ids) {
        return (ids.included().isEmpty() || ids.included().stream().anyMatch(id -> holds(id, place)))
                && ids.excluded().stream().noneMatch(id -> holds(id, place));
    }

    private boolean holds(NeighbourhoodId id, Optional<Place> place) {
        Optional<Boundary> boundary = release.boundary(id);
        return place.isPresent() && boundary.isPresent()
                && boundary.get().contains(place.get().latMicro() / 1e6, place.get().lngMicro() / 1e6);
    }
}
