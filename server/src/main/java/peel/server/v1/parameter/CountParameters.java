package peel.server.v1.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.model.RecordKind;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.store.count.CountBy;
import peel.store.count.Dimension;

/// Reads `by` and `zoom`.
public final class CountParameters {
    private CountParameters() {}

    /// What records of a kind are counted by.
    ///
    /// @throws ApiException when a dimension is unknown or comes twice, there are more than three, or `zoom` is missing or of no
    ///             use
    public static CountBy read(RecordKind kind, GivenParameters given) {
        List<Dimension> dimensions = given.find(Parameter.BY).map(text -> dimensions(kind, text)).orElse(List.of());
        boolean hasCells = dimensions.contains(Dimension.CELL);
        if (given.has(Parameter.ZOOM) && !hasCells) {
            throw Wrong.conflict(Parameter.ZOOM,
                    "zoom is given, but by has no cell: add cell to by, or leave out zoom");
        }
        if (hasCells && !given.has(Parameter.ZOOM)) {
            throw Wrong.missing(Parameter.ZOOM, "by has a cell, so zoom is required: a whole number from 0 to "
                    + CountBy.MAX_ZOOM);
        }
        return new CountBy(dimensions, given.integer(Parameter.ZOOM, 0, CountBy.MAX_ZOOM, 0));
    }

    private static List<Dimension> dimensions(RecordKind kind, String text) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String id : text.split(",", CountBy.MAX_DIMENSIONS + 2)) {
            Dimension dimension = dimension(kind, id.strip());
            if (dimensions.contains(dimension)) {
                throw Wrong.conflict(Parameter.BY, "by has " + dimension.id() + " twice: name each dimension once");
            }
            if (dimensions.size() == CountBy.MAX_DIMENSIONS) {
                throw new ApiException(ErrorCode.INVALID_PARAMETER, Parameter.BY.id(),
                        "by has more than " + CountBy.MAX_DIMENSIONS + " dimensions: leave out some");
            }
            dimensions.add(dimension);
        }
        return dimensions;
    }

    private static Dimension dimension(RecordKind kind, String id) {
        Optional<Dimension> dimension = Dimension.find(id);
        if (dimension.isPresent() && !dimension.get().isOf(kind)) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, Parameter.BY.id(), kind.id()
                    + " cannot be counted by " + id + ": use dimensions of 'allowed'", Parameter.dimensions(kind));
        }
        return dimension.orElseThrow(() -> Wrong.unknown(Parameter.BY, id, Parameter.dimensions(kind)));
    }
}
