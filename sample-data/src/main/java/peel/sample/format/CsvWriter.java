package peel.sample.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/// Writes rows as police.uk does: UTF-8 without a byte order mark, CRLF, quotes only around a field with a comma.
///
/// Fields can be appended as bytes, which makes no objects and is the generator's hot loop, or as whole rows of texts. One
/// writer for each thread; it writes one file after the other.
public final class CsvWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(UTF_8);
    private static final int BUFFER_BYTES = 1 << 18;
    private static final int LONGEST_ROW_BYTES = 1 << 11;
    private static final int MICRO = 1_000_000;

    private final byte[] bytes = new byte[BUFFER_BYTES];
    private int length;
    private OutputStream out = OutputStream.nullOutputStream();
    private long rows;
    private long total;

    /// Starts a file with its header. The previous file must have been flushed.
    void start(OutputStream file, String header) {
        out = file;
        text(header.getBytes(UTF_8));
        length = crlf(length);
    }

    /// A whole row, at most 2 KiB long.
    ///
    /// @param fields texts without quotes and line ends, which the published files do not have either
    /// @throws IOException if the file cannot be written
    public void row(String... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                comma();
            }
            boolean quoted = fields[i].indexOf(',') >= 0;
            if (quoted) {
                raw('"');
            }
            text(fields[i].getBytes(UTF_8));
            if (quoted) {
                raw('"');
            }
        }
        endRow();
    }

    /// Appends bytes as they are.
    public CsvWriter text(byte[] text) {
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    /// Appends a text that holds nothing but ASCII.
    public CsvWriter ascii(String text) {
        int at = length;
        for (int i = 0; i < text.length(); i++) {
            bytes[at++] = (byte) text.charAt(i);
        }
        length = at;
        return this;
    }

    /// Appends one character of ASCII.
    public CsvWriter raw(char ascii) {
        bytes[length++] = (byte) ascii;
        return this;
    }

    /// Ends a field that is not the last one of its row.
    public CsvWriter comma() {
        return raw(',');
    }

    /// Appends sixteen hexadecimal digits.
    public CsvWriter hex(long bits) {
        int at = length;
        for (int shift = 60; shift >= 0; shift -= 4) {
            bytes[at++] = HEX[(int) (bits >>> shift) & 15];
        }
        length = at;
        return this;
    }

    /// Appends degrees with six decimals.
    ///
    /// @param micro millionths of a degree, -99,999,999 to 99,999,999
    public CsvWriter degrees(int micro) {
        int positive = Math.abs(micro);
        if (micro < 0) {
            raw('-');
        }
        int whole = positive / MICRO;
        return digits(whole, whole >= 10 ? 2 : 1).raw('.').digits(positive % MICRO, 6);
    }

    /// Appends a number with leading zeros.
    public CsvWriter digits(int number, int count) {
        int rest = number;
        for (int at = length + count - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
        return this;
    }

    /// Ends a row, which may be at most 2 KiB long.
    ///
    /// @throws IOException if the file cannot be written
    public void endRow() throws IOException {
        length = crlf(length);
        rows++;
        if (length > BUFFER_BYTES - LONGEST_ROW_BYTES) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
        total += length;
        length = 0;
    }

    /// Rows written so far, headers not counted.
    public long rows() {
        return rows;
    }

    /// Bytes flushed so far, headers included.
    public long total() {
        return total;
    }

    private int crlf(int at) {
        bytes[at] = '\r';
        bytes[at + 1] = '\n';
        return at + 2;
    }
}
