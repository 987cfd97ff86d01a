package peel.bench.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/// Rows as bytes, as police.uk writes them: UTF-8, CRLF. The hot loop of the generator: it makes no objects.
///
/// One for each writing thread; it can be pointed at one file after the other.
final class CsvBytes {
    private static final byte[] HEX = "0123456789abcdef".getBytes(UTF_8);
    private static final int BUFFER = 1 << 18;
    private static final int LONGEST_ROW = 1 << 11;
    private static final int MICRO = 1_000_000;

    private final byte[] bytes = new byte[BUFFER];
    private int length;
    private OutputStream out = OutputStream.nullOutputStream();
    private long rows;
    private long total;

    /// Starts a file. What was written to the one before must have been flushed.
    void start(OutputStream file, String header) throws IOException {
        out = file;
        text(header.getBytes(UTF_8));
        length = crlf(length);
    }

    CsvBytes text(byte[] text) {
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    CsvBytes raw(char ascii) {
        bytes[length++] = (byte) ascii;
        return this;
    }

    CsvBytes comma() {
        bytes[length++] = ',';
        return this;
    }

    /// Sixteen hexadecimal digits.
    CsvBytes hex(long word) {
        int at = length;
        for (int shift = 60; shift >= 0; shift -= 4) {
            bytes[at++] = HEX[(int) (word >>> shift) & 15];
        }
        length = at;
        return this;
    }

    /// Degrees with six decimals.
    CsvBytes degrees(int micro) {
        int positive = Math.abs(micro);
        if (micro < 0) {
            bytes[length++] = '-';
        }
        int whole = positive / MICRO;
        if (whole >= 10) {
            bytes[length++] = (byte) ('0' + whole / 10);
        }
        bytes[length++] = (byte) ('0' + whole % 10);
        bytes[length++] = '.';
        return digits(positive % MICRO, 6);
    }

    /// A number with leading zeros.
    CsvBytes digits(int number, int count) {
        int rest = number;
        for (int at = length + count - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
        return this;
    }

    void endRow() throws IOException {
        length = crlf(length);
        rows++;
        if (length > BUFFER - LONGEST_ROW) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
        total += length;
        length = 0;
    }

    /// Rows written so far, headers not counted.
    long rows() {
        return rows;
    }

    /// Bytes flushed so far.
    long total() {
        return total;
    }

    private int crlf(int at) {
        bytes[at] = '\r';
        bytes[at + 1] = '\n';
        return at + 2;
    }
}
