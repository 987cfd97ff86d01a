package peel.archive;

import peel.geo.MicroDegrees;

/// The coordinates of a row: both or none.
final class RowPoint {
    private final int latField;
    private final int lngField;
    private boolean isPresent;
    private int latMicro;
    private int lngMicro;

    /// @param latField the column of the latitude; files differ in which comes first (FACTS 1)
    RowPoint(int latField, int lngField) {
        this.latField = latField;
        this.lngField = lngField;
    }

    /// Reads the coordinates of a row. After a [BadRow] they are those of no row.
    void read(RowReader row) throws BadRow {
        int lngFrom = row.from(lngField);
        int lngTo = row.to(lngField);
        int latFrom = row.from(latField);
        int latTo = row.to(latField);
        isPresent = lngTo > lngFrom || latTo > latFrom;
        if (!isPresent) {
            return;
        }
        latMicro = MicroDegrees.parse(row.bytes(), latFrom, latTo);
        lngMicro = MicroDegrees.parse(row.bytes(), lngFrom, lngTo);
        if (!MicroDegrees.isLatitude(latMicro) || !MicroDegrees.isLongitude(lngMicro)) {
            throw new BadRow(RejectReason.BAD_COORDINATES,
                    "longitude \"" + Excerpt.of(row.bytes(), lngFrom, lngTo) + "\", latitude \""
                            + Excerpt.of(row.bytes(), latFrom, latTo)
                            + "\" where -180 to 180 and -90 to 90 with at most 6 decimals, or nothing in both, belong");
        }
    }

    boolean isPresent() {
        return isPresent;
    }

    int latMicro() {
        return latMicro;
    }

    int lngMicro() {
        return lngMicro;
    }
}
