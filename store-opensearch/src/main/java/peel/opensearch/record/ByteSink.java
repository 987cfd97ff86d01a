package peel.opensearch.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes that grow at their end: packed records and the JSON of documents are written by the million, so nothing is made for
/// each of them. Not safe for several threads.
public final class ByteSink {
    private static final byte[] BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NUMBER = 20;

    private byte[] bytes;
    private int size;

    /// @param capacity how many bytes fit before the first growth, at least 1
    public ByteSink(int capacity) {
        bytes = new byte[capacity];
    }

    /// The bytes, of which the first [#size] are used; valid until the next call that adds some.
    public byte[] array() {
        return bytes;
    }

    /// How many bytes there are.
    public int size() {
        return size;
    }

    /// A copy of the bytes.
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /// Keeps the first bytes only.
    public void truncate(int newSize) {
        size = newSize;
    }

    /// Adds one byte.
    public ByteSink put(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    /// Overwrites a byte.
    public void set(int position, int value) {
        bytes[position] = (byte) value;
    }

    /// Adds eight bytes, the highest first.
    public ByteSink putLong(long value) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    /// Adds a number of 32 bits, seven bits a byte, the lowest first.
    public ByteSink putVarInt(int value) {
        room(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /// Adds a number that is mostly near 0, of either sign.
    public ByteSink putSigned(int value) {
        return putVarInt(value << 1 ^ value >> 31);
    }

    /// Adds a text: its length in bytes, then its UTF-8.
    public ByteSink putText(String text) {
        int length = text.length();
        room(length + 5);
        int start = size;
        if (length < 0x80) {
            bytes[size++] = (byte) length;
            if (putAscii(text)) {
                return this;
            }
            size = start;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return putVarInt(utf8.length).raw(utf8);
    }

    /// Whether the text was ASCII and fitted, so that it is there now.
    private boolean putAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return false;
            }
            bytes[size++] = (byte) c;
        }
        return true;
    }

    /// Adds bytes as they are.
    public ByteSink raw(byte[] added) {
        return raw(added, 0, added.length);
    }

    /// Adds some of an array's bytes as they are.
    public ByteSink raw(byte[] added, int from, int length) {
        room(length);
        System.arraycopy(added, from, bytes, size, length);
        size += length;
        return this;
    }

    /// Adds a number in decimal.
    public ByteSink decimal(long value) {
        room(LONGEST_NUMBER);
        if (value < 0) {
            return raw(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
        }
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    /// Adds 16 hexadecimal digits.
    public ByteSink hex(long value) {
        room(16);
        for (int shift = 60; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[(int) (value >>> shift) & 0xF];
        }
        return this;
    }

    /// Adds bytes in base64, with padding.
    public ByteSink base64(byte[] added, int from, int length) {
        room((length + 2) / 3 * 4);
        int end = from + length;
        int at = from;
        for (; at + 2 < end; at += 3) {
            int three = (added[at] & 0xFF) << 16 | (added[at + 1] & 0xFF) << 8 | added[at + 2] & 0xFF;
            four(three >>> 18, three >>> 12, three >>> 6, three);
        }
        if (end - at == 1) {
            int one = added[at] & 0xFF;
            four(one >>> 2, one << 4, 0, 0);
            padding(2);
        } else if (end - at == 2) {
            int two = (added[at] & 0xFF) << 8 | added[at + 1] & 0xFF;
            four(two >>> 10, two >>> 4, two << 2, 0);
            padding(1);
        }
        return this;
    }

    private void four(int first, int second, int third, int fourth) {
        bytes[size++] = BASE64[first & 0x3F];
        bytes[size++] = BASE64[second & 0x3F];
        bytes[size++] = BASE64[third & 0x3F];
        bytes[size++] = BASE64[fourth & 0x3F];
    }

    private void padding(int count) {
        Arrays.fill(bytes, size - count, size, (byte) '=');
    }

    /// Adds a text as a JSON string, with its quotes.
    public ByteSink jsonText(String text) {
        room(text.length() + 2);
        int start = size;
        bytes[size++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\') {
                size = start;
                return escaped(text);
            }
            bytes[size++] = (byte) c;
        }
        return put('"');
    }

    /// Escapes what JSON demands; all else is UTF-8. A half of a surrogate pair becomes `?`, as it would in UTF-8.
    private ByteSink escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return raw(out.append('"').toString().getBytes(StandardCharsets.UTF_8));
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
