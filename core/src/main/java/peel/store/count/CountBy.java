package peel.store.count;

import java.util.EnumSet;
import java.util.List;

/// What records are counted by.
///
/// @param dimensions at most [#MAX_DIMENSIONS], all different, in the order in which counts have them; none for one total
/// @param cellZoom the zoom level of [Dimension#CELL], 0 to [#MAX_ZOOM]; of no use without it
public record CountBy(List<Dimension> dimensions, int cellZoom) {
    /// The most dimensions at once.
    public static final int MAX_DIMENSIONS = 3;

    /// The deepest zoom level of cells.
    public static final int MAX_ZOOM = 18;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException when there are too many dimensions, one comes twice, or the zoom is out of its range
    public CountBy {
        dimensions = List.copyOf(dimensions);
        if (dimensions.size() > MAX_DIMENSIONS) {
            throw new IllegalArgumentException(dimensions.size() + " dimensions: at most " + MAX_DIMENSIONS);
        }
        if (!dimensions.isEmpty() && EnumSet.copyOf(dimensions).size() < dimensions.size()) {
            throw new IllegalArgumentException("a dimension comes twice in " + dimensions);
        }
        if (cellZoom < 0 || cellZoom > MAX_ZOOM) {
            throw new IllegalArgumentException("zoom " + cellZoom + " is not 0 to " + MAX_ZOOM);
        }
    }

    /// By dimensions other than cells.
    public static CountBy of(Dimension... dimensions) {
        return new CountBy(List.of(dimensions), 0);
    }
}
