package peel.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import peel.model.RecordKind;
import peel.parquet.Column;
import peel.parquet.ColumnType;

/// The columns of Parquet files: the members of the JSON records under flat names, as in a CSV with `columns=v1`, then the texts of
/// the archive's row, then the point as WKB, which makes the file GeoParquet (https://geoparquet.org/releases/v1.1.0/).
final class ParquetColumns {
    static final String GEOMETRY = "geometry";

    /// The entry of the footer that names the column of points. Without a `crs` it is longitude and latitude of WGS 84.
    static final Map<String, String> METADATA = Map.of("geo", "{\"version\":\"1.1.0\",\"primary_column\":\"" + GEOMETRY
            + "\",\"columns\":{\"" + GEOMETRY + "\":{\"encoding\":\"WKB\",\"geometry_types\":[\"Point\"]}}}");

    private static final List<String> ARCHIVE_TEXTS = List.of("reported_by", "falls_within", "location");

    private ParquetColumns() {}

    /// The columns of records.
    static List<Column> of(RecordKind kind) {
        List<Column> columns = new ArrayList<>();
        switch (kind) {
            case STREET -> {
                columns.add(Column.required("id", ColumnType.INT).withoutDictionary());
                columns.add(Column.optional("persistent_id", ColumnType.STRING).withoutDictionary());
                columns.add(Column.required("month", ColumnType.STRING));
                texts(columns, "category", "outcome_code", "outcome_name", "outcome_month");
                located(columns);
                texts(columns, "lsoa_code", "lsoa_name");
                ARCHIVE_TEXTS.forEach(name -> texts(columns, name));
                texts(columns, "crime_type", "last_outcome_category", "context");
            }
            case OUTCOMES -> {
                columns.add(Column.optional("persistent_id", ColumnType.STRING).withoutDictionary());
                columns.add(Column.required("month", ColumnType.STRING));
                texts(columns, "category", "outcome_code", "outcome_name");
                located(columns);
                texts(columns, "lsoa_code", "lsoa_name");
                columns.add(Column.optional("crime_id", ColumnType.INT).withoutDictionary());
                texts(columns, "crime_month");
                ARCHIVE_TEXTS.forEach(name -> texts(columns, name));
                texts(columns, "outcome_type");
            }
            case STOP_AND_SEARCH -> {
                columns.add(Column.required("month", ColumnType.STRING));
                columns.add(Column.required("time", ColumnType.TIMESTAMP_MICROS).withoutDictionary());
                texts(columns, "stop_type");
                columns.add(Column.required("involved_person", ColumnType.BOOLEAN));
                texts(columns, "gender", "age_range", "self_defined_ethnicity", "ethnicity", "legislation", "object",
                        "outcome_id", "outcome_name");
                columns.add(Column.optional("outcome_linked_to_object_of_search", ColumnType.BOOLEAN));
                columns.add(Column.optional("removal_of_more_than_outer_clothing", ColumnType.BOOLEAN));
                columns.add(Column.optional("operation", ColumnType.BOOLEAN));
                texts(columns, "operation_name");
                located(columns);
            }
        }
        columns.add(Column.optional(GEOMETRY, ColumnType.BYTES));
        return columns;
    }

    /// The columns of places.
    static List<Column> ofPlaces() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.required("id", ColumnType.INT).withoutDictionary());
        texts(columns, "name");
        columns.add(Column.required("lat", ColumnType.DOUBLE));
        columns.add(Column.required("lng", ColumnType.DOUBLE));
        texts(columns, "neighbourhood", "first_month", "last_month");
        columns.add(Column.required("months", ColumnType.INT));
        columns.add(Column.required(GEOMETRY, ColumnType.BYTES).withoutDictionary());
        return columns;
    }

    private static void texts(List<Column> columns, String... names) {
        for (String name : names) {
            columns.add(Column.optional(name, ColumnType.STRING));
        }
    }

    private static void located(List<Column> columns) {
        texts(columns, "force");
        columns.add(Column.required("type", ColumnType.STRING));
        columns.add(Column.optional("place_id", ColumnType.INT));
        texts(columns, "place_name");
        columns.add(Column.optional("lat", ColumnType.DOUBLE));
        columns.add(Column.optional("lng", ColumnType.DOUBLE));
    }
}
