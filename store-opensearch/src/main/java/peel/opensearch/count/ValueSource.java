package peel.opensearch.count;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.opensearch.client.Bucket.Value;
import peel.opensearch.document.Cells;
import peel.opensearch.place.PlaceTable;
import peel.opensearch.query.Field;
import peel.opensearch.query.Months;
import peel.opensearch.query.SearchableRelease;
import peel.store.count.CountBy;
import peel.store.count.Dimension;

/// Where a dimension gets its values from: a field of documents, and what its values mean.
///
/// @param field the field
/// @param interval for a field with numbers that are counted by intervals, how long these are
/// @param isOfPlaces whether it may have a value for each place
/// @param value the value of the dimension for one of the field
record ValueSource(String field, OptionalLong interval, boolean isOfPlaces, Function<Value, CountValue> value) {
    private static final int LONG_SIDE = 10;

    static ValueSource of(Dimension dimension, SearchableRelease release, RecordKind kind, CountBy by) {
        return switch (dimension) {
            case MONTH -> plain(Field.MONTH, value -> month(Months.of(number(value))));
            case YEAR -> plain(Field.MONTH, value -> year(Months.of(number(value))));
            case CATEGORY -> inOrder(Field.CATEGORY,
                    release.vocabulary().categories().stream().map(CrimeCategory::slug).toList());
            case OUTCOME -> kind == RecordKind.STOP_AND_SEARCH
                    ? texts(Field.OUTCOME)
                    : inOrder(Field.OUTCOME,
                            release.vocabulary().outcomes().stream().map(OutcomeCategory::code).distinct().toList());
            case FORCE -> inOrder(Field.FORCE, release.vocabulary().forces().stream().map(Force::id).toList());
            case LSOA -> texts(Field.LSOA);
            case TYPE -> inOrder(Field.TYPE, List.of("force", "btp"));
            case PLACE -> ofPlaces(value -> place(release.places(), value));
            case NEIGHBOURHOOD -> ofPlaces(value -> neighbourhood(release.places(), value));
            case CELL -> by.cellZoom() == CountBy.MAX_ZOOM
                    ? cells(1, by.cellZoom())
                    : cells(1L << 2 * (CountBy.MAX_ZOOM - by.cellZoom()), by.cellZoom());
            case HOUR -> plain(Field.HOUR, value -> CountValue.of(number(value), String.valueOf(number(value))));
            case OBJECT, LEGISLATION, GENDER, AGE_RANGE, ETHNICITY, SELF_DEFINED_ETHNICITY, STOP_TYPE ->
                texts(dimension.id());
        };
    }

    private static ValueSource plain(String field, Function<Value, CountValue> value) {
        return new ValueSource(field, OptionalLong.empty(), false, value);
    }

    private static ValueSource ofPlaces(Function<Value, CountValue> value) {
        return new ValueSource(Field.PLACE_KEY, OptionalLong.empty(), true, value);
    }

    private static ValueSource texts(String field) {
        return plain(field, value -> CountValue.of(text(value)));
    }

    private static ValueSource inOrder(String field, List<String> texts) {
        return plain(field, value -> CountValue.of(texts.indexOf(text(value)), text(value)));
    }

    private static ValueSource cells(long interval, int zoom) {
        return new ValueSource(Field.CELL, OptionalLong.of(interval), zoom > LONG_SIDE,
                value -> cell(number(value) / interval, zoom));
    }

    /// Cells are ordered by x, then by y.
    private static CountValue cell(long cell, int zoom) {
        return CountValue.of((long) Cells.x(cell) << Integer.SIZE | Cells.y(cell),
                zoom + "/" + Cells.x(cell) + "/" + Cells.y(cell));
    }

    private static CountValue place(PlaceTable places, Value value) {
        int id = places.id(places.ordinalOf(number(value)));
        return CountValue.of(id, String.valueOf(id));
    }

    private static CountValue neighbourhood(PlaceTable places, Value value) {
        return places.neighbourhood(places.ordinalOf(number(value))).map(NeighbourhoodId::toString).map(CountValue::of)
                .orElse(CountValue.NONE);
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Whole(long number) -> String.valueOf(number);
        };
    }

    private static long number(Value value) {
        return switch (value) {
            case Value.Text(var text) -> Long.parseLong(text);
            case Value.Whole(long number) -> number;
        };
    }

    static CountValue month(Month month) {
        return CountValue.of(month.index(), month.toString());
    }

    static CountValue year(Month month) {
        return CountValue.of(month.year(), String.valueOf(month.year()));
    }
}
