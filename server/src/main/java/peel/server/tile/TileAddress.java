package peel.server.tile;

import peel.geo.Bounds;
import peel.geo.WebMercator;
import peel.mvt.TileLayer;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;

/// Which tile of the web-mercator map (EPSG:3857).
///
/// @param zoom 0 to [#MAX_ZOOM]
/// @param x the column from the west, 0 to 2^zoom - 1
/// @param y the row from the north, 0 to 2^zoom - 1
public record TileAddress(int zoom, int x, int y) {
    /// The deepest zoom.
    public static final int MAX_ZOOM = 18;

    /// The zoom from which on tiles have places, and before which they have cells.
    static final int PLACE_ZOOM = 12;

    /// How many levels deeper the cells of a tile are: 32 by 32.
    static final int CELL_LEVELS = 5;

    private static final int MOST_DIGITS = 7;

    /// Reads an address.
    ///
    /// @throws ApiException if it is not the address of a tile
    public static TileAddress parse(String zoom, String x, String y) {
        int level = number("z", zoom, MAX_ZOOM, "");
        int last = (1 << level) - 1;
        return new TileAddress(level, number("x", x, last, " at zoom " + level),
                number("y", y, last, " at zoom " + level));
    }

    /// The points in the tile; no point is in two tiles of one zoom.
    Bounds bounds() {
        return WebMercator.bounds(zoom, x, y);
    }

    /// Whether the tile has cells in place of places.
    boolean hasCells() {
        return zoom < PLACE_ZOOM;
    }

    /// How far east in the tile a longitude lies, in units of [TileLayer#EXTENT]: outside of it less than 0, or more.
    double unitsEast(int lngMicro) {
        return units(WebMercator.fractionX(lngMicro), x);
    }

    /// How far south in the tile a latitude lies.
    double unitsSouth(int latMicro) {
        return units(WebMercator.fractionY(latMicro), y);
    }

    /// The whole unit in which a point of the tile lies. What is beyond the map is in its outermost unit.
    static int unit(double units) {
        return (int) Math.clamp(Math.floor(units), 0, TileLayer.EXTENT - 1.0);
    }

    /// The middle of a cell in units.
    ///
    /// @param cell the column or row of the cell, of the tile or of the map
    static int cellMiddle(int cell) {
        int unitsOfCell = TileLayer.EXTENT >> CELL_LEVELS;
        return (cell & (1 << CELL_LEVELS) - 1) * unitsOfCell + unitsOfCell / 2;
    }

    private double units(double fraction, int tile) {
        return (fraction * (1 << zoom) - tile) * TileLayer.EXTENT;
    }

    private static int number(String name, String text, int last, String where) {
        int value = !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : -1;
        if (value < 0 || value > last) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, name,
                    name + " of the tile is " + ApiException.quote(text)
                            + ": it must be a whole number from 0 to " + last + where);
        }
        return value;
    }
}
