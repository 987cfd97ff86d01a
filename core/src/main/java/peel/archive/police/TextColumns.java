package peel.archive.police;

import peel.archive.csv.ByteInternCache;
import peel.archive.csv.CsvParser;
import peel.archive.csv.NullWords;
import peel.archive.format.CsvColumns;
import peel.archive.reject.RejectedException;

/// The texts that street and outcomes rows share: who reported the row, in whose area it falls, the location and its LSOA, each
/// exactly as the cell was. A text that was met before makes no object.
final class TextColumns {
    /// More than the locations, or the codes and names of LSOAs, of the largest force-month
    /// (docs/spec/archive.md#rows-of-a-place).
    private static final int PLACES_KEPT = 1 << 14;

    /// More than the forces that a file names.
    private static final int FORCES_KEPT = 1 << 8;

    private final ByteInternCache<String> forces = new ByteInternCache<>(FORCES_KEPT, cell -> cell);
    private final ByteInternCache<Cell<String>> locations = new ByteInternCache<>(PLACES_KEPT,
            cell -> new Cell<>(cell, !cell.isBlank() && NullWords.isNull(cell) ? "" : cell));
    private final ByteInternCache<String> lsoaCodes = new ByteInternCache<>(PLACES_KEPT, cell -> cell);
    private final ByteInternCache<String> lsoaNames = new ByteInternCache<>(PLACES_KEPT, cell -> cell);
    private String reportedBy = "";
    private String fallsWithin = "";
    private Cell<String> location = new Cell<>("", "");
    private String lsoaCode = "";
    private String lsoaName = "";

    /// Reads the texts of a row. After a [RejectedException] they are those of no row.
    void read(CsvParser row) throws RejectedException {
        reportedBy = cell(row, CsvColumns.REPORTED_BY, "Reported by", forces);
        fallsWithin = cell(row, CsvColumns.FALLS_WITHIN, "Falls within", forces);
        location = cell(row, CsvColumns.LOCATION, "Location", locations);
        lsoaCode = cell(row, CsvColumns.LSOA_CODE, "LSOA code", lsoaCodes);
        lsoaName = cell(row, CsvColumns.LSOA_NAME, "LSOA name", lsoaNames);
    }

    /// What a cell stands for.
    ///
    /// @param column the name of the column, for the message
    /// @throws RejectedException when the cell is longer than any text of the archive could be
    static <T> T cell(CsvParser row, int field, String column, ByteInternCache<T> known) throws RejectedException {
        DictionaryColumns.requireBounded(row, field, column);
        return known.get(row.bytes(), row.from(field), row.to(field));
    }

    String reportedBy() {
        return reportedBy;
    }

    String fallsWithin() {
        return fallsWithin;
    }

    String location() {
        return location.text();
    }

    /// The location; empty when the cell has a word for no value.
    String locationName() {
        return location.value();
    }

    String lsoaCode() {
        return lsoaCode;
    }

    String lsoaName() {
        return lsoaName;
    }
}
