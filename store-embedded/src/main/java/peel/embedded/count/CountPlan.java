package peel.embedded.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import peel.embedded.filter.RangeCodes;
import peel.embedded.month.OpenMonth;
import peel.embedded.place.PlaceTable;
import peel.embedded.query.FoundDamage;
import peel.embedded.query.LsoaIndex;
import peel.embedded.query.OpenRelease;
import peel.embedded.reference.NeighbourhoodIndex;
import peel.embedded.reference.PlaceNeighbourhoods;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.WhereFilter;
import peel.store.memory.QueryMemory;

/// How the values of the dimensions of a count make one number, the combination: the number of each value times how many combinations
/// the dimensions after it have. A month, a row range and a row each contribute a part of it, so that nothing is computed more often
/// than it changes.
final class CountPlan {
    private final OpenRelease release;
    private final List<OpenMonth> months;
    private final WhereFilter where;
    private final RangeCodes ranges;
    private final RowDimensions rows;
    private final QueryMemory memory;
    private final List<Dimension> dimensions;
    private final List<Values> values = new ArrayList<>();
    private final long[] monthCodes;
    private long possible = 1;

    /// @param months the months of the query
    /// @param where where its records lie
    /// @param ranges receives what row ranges contribute
    /// @param rows receives what rows contribute
    /// @throws ArithmeticException when the combinations do not fit into a long, which takes more places than the country has
    CountPlan(OpenRelease release, List<OpenMonth> months, WhereFilter where, CountBy by, RangeCodes ranges,
            RowDimensions rows, QueryMemory memory) {
        this.release = release;
        this.months = months;
        this.where = where;
        this.ranges = ranges;
        this.rows = rows;
        this.memory = memory;
        this.dimensions = by.dimensions();
        this.monthCodes = new long[months.size()];
        for (Dimension dimension : dimensions.reversed()) {
            Values added = add(dimension, possible, by.cellZoom());
            values.addFirst(added);
            possible = Math.multiplyExact(possible, added.size());
        }
    }

    /// The values of each dimension.
    List<Values> values() {
        return values;
    }

    /// How many combinations are possible.
    long possible() {
        return possible;
    }

    /// What a month contributes.
    ///
    /// @param month its position among the months of the query
    long monthCode(int month) {
        return monthCodes[month];
    }

    /// Adds a dimension.
    ///
    /// @param stride what the numbers of its values are multiplied by
    private Values add(Dimension dimension, long stride, int zoom) {
        return switch (dimension) {
            case MONTH -> addMonths(stride);
            case YEAR -> addYears(stride);
            case PLACE -> addPlaces(stride);
            case NEIGHBOURHOOD -> addNeighbourhoods(stride);
            case CELL -> addCells(stride, zoom);
            case LSOA -> addLsoas(stride);
            case CATEGORY, OUTCOME, FORCE, TYPE, OBJECT, LEGISLATION, GENDER, AGE_RANGE, ETHNICITY,
                    SELF_DEFINED_ETHNICITY, STOP_TYPE, HOUR ->
                rows.add(dimension, stride);
        };
    }

    private Values addMonths(long stride) {
        for (int month = 0; month < monthCodes.length; month++) {
            monthCodes[month] += month * stride;
        }
        return Values.inOrder(months.size(), number -> months.get(number).files().month().toString());
    }

    private Values addYears(long stride) {
        List<Integer> years = months.stream().map(month -> month.files().month().year()).distinct().toList();
        for (int month = 0; month < monthCodes.length; month++) {
            monthCodes[month] += years.indexOf(months.get(month).files().month().year()) * stride;
        }
        return Values.inOrder(years.size(), number -> years.get(number).toString());
    }

    private Values addPlaces(long stride) {
        PlaceTable places = places();
        int none = places.size();
        ranges.addPlace(ordinal -> (ordinal == PlaceTable.UNPLACED ? none : ordinal) * stride);
        IntToLongFunction order = number -> number == none ? -1 : places.id(number);
        return new Values(none + 1, Optional.of(order),
                number -> number == none ? Optional.empty() : Optional.of(String.valueOf(places.id(number))));
    }

    private Values addNeighbourhoods(long stride) {
        places();
        release.damage().requireIntact(FoundDamage.BOUNDARIES);
        release.damage().requireIntact(FoundDamage.RESPONSES);
        NeighbourhoodIndex index = release.neighbourhoods();
        PlaceNeighbourhoods ofPlaces = release.placeNeighbourhoods();
        Values ids = Values.inOrder(index.size(), position -> index.id(position).toString());
        ranges.addPlace(ordinal -> {
            int boundary = ordinal == PlaceTable.UNPLACED ? PlaceNeighbourhoods.NONE : ofPlaces.of(ordinal);
            return (boundary == PlaceNeighbourhoods.NONE ? ids.none() : index.position(boundary)) * stride;
        });
        return ids;
    }

    private Values addCells(long stride, int zoom) {
        places();
        Optional<CellGrid> grid = CellGrid.of(where, zoom);
        if (grid.isPresent()) {
            CellGrid cells = grid.get();
            ranges.addPoint(key -> cells.of(key) * stride);
            return cells.values();
        }
        CellNumbers numbers = new CellNumbers(places(), zoom, memory);
        ranges.addPlace(ordinal -> numbers.of(ordinal) * stride);
        return numbers.values();
    }

    private Values addLsoas(long stride) {
        LsoaIndex index = release.lsoas();
        ranges.addLsoa(position -> position * stride);
        return Values.inOrder(index.size(), index::code);
    }

    private PlaceTable places() {
        release.damage().requireIntact(FoundDamage.PLACES);
        return release.places();
    }
}
