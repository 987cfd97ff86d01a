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
    private final FileOfRow fileOfRow;
    private final long[] idParts = new long[4];
    private final RowPoint point = new RowPoint(Columns.LATITUDE, Columns.LONGITUDE);
    private Month month;
    private Force force = Force.UNKNOWN;
    private boolean hasId;

    RowFields(SourceFile file, FileOfRow fileOfRow, ForceOfRow forceOfRow) {
        this.fileOfRow = fileOfRow;
        this.forceOfRow = forceOfRow;
        month = file.month().orElse(Month.of(1900, 1));
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
        if (isMonth(row.bytes(), from, to) && !row.namesFiles()) {
            return;
        }
        Optional<Month> stated = fileOfRow.month(row);
        Month read = MonthText.parse(text(row, Columns.MONTH), stated).orElseThrow(() -> new BadRow(
                RejectReason.BAD_MONTH, "month \"" + Excerpt.of(row.bytes(), from, to)
                        + "\" where YYYY-MM or a day of the month as YYYY-MM-DD belongs"));
        if (stated.isPresent() && !stated.get().equals(read)) {
            throw new BadRow(RejectReason.OTHER_MONTH, "month " + read + " in a file of " + stated.get());
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
        if (!hasId || readDigits(row.bytes(), from, length)) {
            return;
        }
        String text = text(row, Columns.CRIME_ID).strip();
        hasId = !NullWords.isNull(text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (hasId && !readDigits(bytes, 0, bytes.length)) {
            throw new BadRow(RejectReason.BAD_CRIME_ID, "Crime ID \"" + Excerpt.of(text)
                    + "\" where nothing or 64 digits 0-9a-f, not all of them 0, belong");
        }
    }

    /// Reads the digits of an id. Nothing else is one, nor are 64 zeros, by which a store marks that there is none.
    private boolean readDigits(byte[] bytes, int from, int length) {
        if (length != PersistentId.TEXT_LENGTH) {
            return false;
        }
        int bad = 0;
        long any = 0;
        for (int part = 0; part < 4; part++) {
            long word = 0;
            for (int at = from + part * 16, end = at + 16; at < end; at++) {
                int digit = HEX[bytes[at] & 0xff];
                bad |= digit;
                word = word << 4 | digit & 15;
            }
            idParts[part] = word;
            any |= word;
        }
        return bad >= 0 && any != 0;
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
