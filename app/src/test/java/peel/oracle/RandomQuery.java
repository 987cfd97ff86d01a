package peel.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import peel.model.RecordKind;
import peel.store.count.Dimension;

/// A query in plain texts, which is written as a query of a store, in SQL and as a request.
///
/// @param months `YYYY-MM`; empty for all
/// @param shapes areas, each with another parameter
/// @param values what is included and excluded of each parameter with a list, in the order of their names
/// @param isLocated empty for both
/// @param type `force` or `btp`; empty for both
/// @param by what the records are counted by
/// @param zoom of cells
record RandomQuery(RecordKind kind, List<String> months, List<Shape> shapes, Map<String, Values> values,
        Optional<Boolean> isLocated, Optional<String> type, List<Dimension> by, int zoom) {
    /// The value that stands for none.
    static final String NONE = "none";

    /// Values of one parameter.
    ///
    /// @param included empty for all
    record Values(Set<String> included, Set<String> excluded) {}

    RandomQuery {
        values = new TreeMap<>(values);
    }

    /// The name of the kind in paths.
    static String path(RecordKind kind) {
        return switch (kind) {
            case STREET -> "crimes";
            case OUTCOMES -> "outcomes";
            case STOP_AND_SEARCH -> "stops";
        };
    }
}
