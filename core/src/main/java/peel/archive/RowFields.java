package peel.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import peel.model.Force;
import peel.model.Month;
import peel.model.PersistentId;

/// The fields that street and outcomes rows share: month, force, Crime ID and coordinates.
final class RowFields {
    private static final int[] HEX = hexDigits();

    private final ForceOfRow forceOfRow;
    private final Optional<Month> monthOfFile;
    private final long[] idParts = new long[4];
    private final RowPoint point = new RowPoint(Columns.LATITUDE, Columns.LONGITUDE);
    private Month month;
    private Force force = Force.UNKNOWN;
    private boolean hasId;

    RowFields(SourceFile file, ForceOfRow forceOfRow) {
        this.forceOfRow = forceOfRow;
        monthOfFile = file.month();
        month = monthOfFile.orElse(Month.of(1900, 1));
    }

    /// Reads the fields of a row. After a [BadRow] they are those of no row.
    void read(RowReader row) throws BadRow {
        readMonth(row);
        readId(row);
        point.read(row);
        force = forceOfRow.read(row);
    }

    Month month() {
        return month;
    }

    Force force() {
        return force;
    }

    boolean hasId() {
        return hasId;
    }

    long idPart(int part) {
        return idParts[part];
    }

    RowPoint point() {
        return point;
    }

    private void readMonth(RowReader row) throws BadRow {
        int from = row.from(Columns.MONTH);
        int to = row.to(Columns.MONTH);
        if (isMonth(row.bytes(), from, to)) {
            return;
        }
        Month read = Month.parse(text(row, Columns.MONTH)).orElseThrow(() -> new BadRow(RejectReason.BAD_MONTH,
                "month \"" + Excerpt.of(row.bytes(), from, to) + "\" where YYYY-MM belongs"));
        if (monthOfFile.isPresent()) {
            throw new BadRow(RejectReason.OTHER_MONTH, "month " + read + " in a file of " + month);
        }
        month = read;
    }

    /// Whether these bytes are the month of the row before, as they nearly always are.
    private boolean isMonth(byte[] bytes, int from, int to) {
        int year = month.year();
        int monthOfYear = month.monthOfYear();
        return to - from == 7 && bytes[from] == '0' + year / 1000 && bytes[from + 1] == '0' + year / 100 % 10
                && bytes[from + 2] == '0' + year / 10 % 10 && bytes[from + 3] == '0' + year % 10
                && bytes[from + 4] == '-' && bytes[from + 5] == '0' + monthOfYear / 10
                && bytes[from + 6] == '0' + monthOfYear % 10;
    }

    private void readId(RowReader row) throws BadRow {
        int from = row.from(Columns.CRIME_ID);
        int length = row.to(Columns.CRIME_ID) - from;
        hasId = length > 0;
        if (!hasId) {
            return;
        }
        int bad = length == PersistentId.TEXT_LENGTH ? 0 : -1;
        byte[] bytes = row.bytes();
        for (int part = 0; part < 4 && bad >= 0; part++) {
            long word = 0;
            for (int at = from + part * 16, end = at + 16; at < end; at++) {
                int digit = HEX[bytes[at] & 0xff];
                bad |= digit;
                word = word << 4 | digit & 15;
            }
            idParts[part] = word;
        }
        if (bad < 0) {
            throw new BadRow(RejectReason.BAD_CRIME_ID, "Crime ID \""
                    + Excerpt.of(bytes, from, row.to(Columns.CRIME_ID))
                    + "\" where nothing or 64 digits 0-9a-f belong");
        }
    }

    /// A field as text.
    static String text(RowReader row, int field) {
        int from = row.from(field);
        return new String(row.bytes(), from, row.to(field) - from, StandardCharsets.UTF_8);
    }

    private static int[] hexDigits() {
        int[] digits = new int[256];
        for (int c = 0; c < 256; c++) {
            boolean isDigit = c >= '0' && c <= '9';
            boolean isLetter = c >= 'a' && c <= 'f';
            digits[c] = isDigit ? c - '0' : isLetter ? c - 'a' + 10 : -1;
        }
        return digits;
    }
}
