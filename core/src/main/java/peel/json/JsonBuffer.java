package peel.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import peel.geo.MicroDegrees;
import peel.model.Month;

/// A growing buffer of JSON bytes in the API's own form (docs/spec/api.md#json-form): no spaces, `/` written `\/`,
/// everything outside ASCII as four-digit unicode escapes. It checks no syntax; whoever appends knows where the commas
/// go. Not safe for several threads.
public final class JsonBuffer {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int length;

    /// An empty buffer.
    ///
    /// @param capacity how many bytes fit before the buffer grows
    public JsonBuffer(int capacity) {
        bytes = new byte[Math.max(capacity, 64)];
    }

    /// How many bytes have been appended since the last [#clear].
    public int length() {
        return length;
    }

    /// Forgets what was appended and keeps the memory.
    public void clear() {
        length = 0;
    }

    /// Makes room for so many more bytes; called before many are appended, it saves growing step by step.
    public void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + (bytes.length >> 1)));
        }
    }

    /// A copy of what was appended.
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /// Sends what was appended and clears the buffer.
    ///
    /// @throws IOException when the stream fails; the buffer then keeps its bytes
    public void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    /// Appends one byte as it is.
    public JsonBuffer raw(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /// Appends bytes as they are.
    public JsonBuffer raw(byte[] source) {
        return raw(source, 0, source.length);
    }

    /// Appends what another buffer has.
    public JsonBuffer raw(JsonBuffer other) {
        return raw(other.bytes, 0, other.length);
    }

    /// Appends `count` bytes of `source` from `from` as they are.
    public JsonBuffer raw(byte[] source, int from, int count) {
        reserve(count);
        System.arraycopy(source, from, bytes, length, count);
        length += count;
        return this;
    }

    /// Appends `count` bytes of a source from `from` as they are.
    public JsonBuffer raw(RandomAccessBytes source, long from, int count) {
        reserve(count);
        source.read(from, bytes, length, count);
        length += count;
        return this;
    }

    /// Appends ASCII text as it is, for punctuation and keys.
    public JsonBuffer raw(String ascii) {
        int count = ascii.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += count;
        return this;
    }

    /// Appends a decimal number.
    public JsonBuffer number(int value) {
        if (value < 0) {
            return raw(Integer.toString(value));
        }
        reserve(10);
        length = AsciiNumbers.decimal(bytes, length, value);
        return this;
    }

    /// Appends a decimal number.
    public JsonBuffer number(long value) {
        return value == (int) value ? number((int) value) : raw(Long.toString(value));
    }

    /// Appends degrees with six decimals.
    ///
    /// @param micro micro-degrees
    public JsonBuffer degrees(int micro) {
        reserve(MicroDegrees.MAX_TEXT_LENGTH);
        length = MicroDegrees.append(bytes, length, micro);
        return this;
    }

    /// Appends text as UTF-8, without quotes and without escapes.
    public JsonBuffer utf8(String text) {
        int count = text.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c > 127) {
                return raw(text.substring(i).getBytes(StandardCharsets.UTF_8));
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    /// Appends `YYYY-MM` without quotes.
    public JsonBuffer month(Month month) {
        reserve(AsciiNumbers.MONTH_ROOM);
        AsciiNumbers.month(bytes, length, month.year(), month.monthOfYear());
        length += 7;
        return this;
    }

    /// Appends 16 lower-case hexadecimal digits.
    public JsonBuffer hex(long word) {
        reserve(16);
        AsciiNumbers.hex(bytes, length, word);
        length += 16;
        return this;
    }

    /// Appends a quoted, escaped string.
    public JsonBuffer string(String text) {
        raw('"');
        int count = text.length();
        reserve(count * 6);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 127 && c != '"' && c != '\\' && c != '/') {
                bytes[length++] = (byte) c;
            } else {
                escape(c);
            }
        }
        return raw('"');
    }

    private void escape(char c) {
        bytes[length++] = '\\';
        switch (c) {
            case '"', '\\', '/' -> bytes[length++] = (byte) c;
            case '\b' -> bytes[length++] = 'b';
            case '\f' -> bytes[length++] = 'f';
            case '\n' -> bytes[length++] = 'n';
            case '\r' -> bytes[length++] = 'r';
            case '\t' -> bytes[length++] = 't';
            default -> {
                bytes[length++] = 'u';
                for (int shift = 12; shift >= 0; shift -= 4) {
                    bytes[length++] = HEX[c >>> shift & 15];
                }
            }
        }
    }

    /// What was appended, as text.
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }
}
