package peel.archive.police;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import peel.archive.csv.CsvParser;
import peel.archive.csv.NullWords;
import peel.archive.format.CsvColumns;
import peel.archive.format.MonthText;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceFile;
import peel.model.Force;
import peel.model.Month;
import peel.model.PersistentId;
import peel.text.LogText;

/// The fields that street and outcomes rows share: month, force, Crime ID and coordinates.
public final class CommonFields {
    private static final int[] HEX = hexDigits();

    private final ForceResolver forceOfRow;
    private final FileOfRow fileOfRow;
    private final long[] idParts = new long[4];
    private final CoordinateFields point = new CoordinateFields(CsvColumns.LATITUDE, CsvColumns.LONGITUDE);
    private Month month;
    private Force force = Force.UNKNOWN;
    private boolean hasId;
    private long line;

    CommonFields(SourceFile file, FileOfRow fileOfRow, ForceResolver forceOfRow) {
        this.fileOfRow = fileOfRow;
        this.forceOfRow = forceOfRow;
        month = file.month().orElse(Month.of(1900, 1));
    }

    /// Reads the fields of a row. After a [RejectedException] they are those of no row.
    void read(CsvParser row) throws RejectedException {
        line = row.line();
        readMonth(row);
        readId(row);
        point.read(row);
        force = forceOfRow.read(row);
    }

    long line() {
        return line;
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

    CoordinateFields point() {
        return point;
    }

    private void readMonth(CsvParser row) throws RejectedException {
        int from = row.from(CsvColumns.MONTH);
        int to = row.to(CsvColumns.MONTH);
        if (isMonth(row.bytes(), from, to) && !row.namesFiles()) {
            return;
        }
        Optional<Month> stated = fileOfRow.month(row);
        Month read = MonthText.parse(text(row, CsvColumns.MONTH), stated).orElseThrow(() -> new RejectedException(
                RejectReason.BAD_MONTH, "month \"" + LogText.of(row.bytes(), from, to)
                        + "\" where YYYY-MM or a day of the month as YYYY-MM-DD belongs"));
        if (stated.isPresent() && !stated.get().equals(read)) {
            throw new RejectedException(RejectReason.OTHER_MONTH, "month " + read + " in a file of " + stated.get());
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

    private void readId(CsvParser row) throws RejectedException {
        int from = row.from(CsvColumns.CRIME_ID);
        int length = row.to(CsvColumns.CRIME_ID) - from;
        hasId = length > 0;
        if (!hasId || readDigits(row.bytes(), from, length)) {
            return;
        }
        String text = text(row, CsvColumns.CRIME_ID).strip();
        hasId = !NullWords.isNull(text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (hasId && !readDigits(bytes, 0, bytes.length)) {
            throw new RejectedException(RejectReason.BAD_CRIME_ID, "Crime ID \"" + LogText.of(text)
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
    public static String text(CsvParser row, int field) {
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
