package peel.archive.police;

import peel.archive.csv.CsvParser;
import peel.archive.csv.NullWords;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.geo.DecimalDegrees;
import peel.geo.MicroDegrees;
import peel.text.LogText;

/// The coordinates of a row: both or none. Zero in both is none: no place of the data lies there, and programs that fill blank
/// cells write it.
final class CoordinateFields {
    private final int latField;
    private final int lngField;
    private boolean isPresent;
    private int latMicro;
    private int lngMicro;

    /// @param latField the column of the latitude; files differ in which comes first (docs/spec/archive.md#headers)
    CoordinateFields(int latField, int lngField) {
        this.latField = latField;
        this.lngField = lngField;
    }

    /// Reads the coordinates of a row. After a [RejectedException] they are those of no row.
    void read(CsvParser row) throws RejectedException {
        int lngFrom = row.from(lngField);
        int lngTo = row.to(lngField);
        int latFrom = row.from(latField);
        int latTo = row.to(latField);
        isPresent = lngTo > lngFrom || latTo > latFrom;
        if (!isPresent) {
            return;
        }
        latMicro = micro(row, latFrom, latTo);
        lngMicro = micro(row, lngFrom, lngTo);
        isPresent = (latMicro | lngMicro) != 0;
        if (MicroDegrees.isLatitude(latMicro) && MicroDegrees.isLongitude(lngMicro)) {
            return;
        }
        if (!NullWords.isNull(row.bytes(), latFrom, latTo) || !NullWords.isNull(row.bytes(), lngFrom, lngTo)) {
            boolean isTooPrecise = latMicro == DecimalDegrees.TOO_PRECISE || lngMicro == DecimalDegrees.TOO_PRECISE;
            throw new RejectedException(RejectReason.BAD_COORDINATES,
                    "longitude \"" + LogText.of(row.bytes(), lngFrom, lngTo) + "\", latitude \""
                            + LogText.of(row.bytes(), latFrom, latTo) + "\" "
                            + (isTooPrecise ? "has more than 6 decimals; " : "")
                            + "where -180 to 180 and -90 to 90 with at most 6 decimals, or nothing in both, belong");
        }
        isPresent = false;
    }

    private static int micro(CsvParser row, int from, int to) {
        int micro = MicroDegrees.parse(row.bytes(), from, to);
        return micro == MicroDegrees.INVALID ? DecimalDegrees.parse(row.bytes(), from, to) : micro;
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
