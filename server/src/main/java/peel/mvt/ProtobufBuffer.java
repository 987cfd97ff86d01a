package peel.mvt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A growing buffer of Protocol Buffers: fields with their numbers, and numbers of variable length. Not safe for several threads.
final class ProtobufBuffer {
    private static final int MOST_VARINT_BYTES = 10;
    private static final int VARINT = 0;
    private static final int LENGTH_DELIMITED = 2;

    private byte[] bytes = new byte[64];
    private int length;

    int length() {
        return length;
    }

    /// How many bytes of memory it has.
    int capacity() {
        return bytes.length;
    }

    void clear() {
        length = 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /// A field with a number.
    void number(int field, long value) {
        varint(field << 3 | VARINT);
        varint(value);
    }

    /// A field with bytes.
    void bytes(int field, byte[] value) {
        header(field, value.length);
        append(value, value.length);
    }

    /// A field with text.
    void text(int field, String value) {
        bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    /// A field with what another buffer has.
    void message(int field, ProtobufBuffer message) {
        header(field, message.length);
        append(message.bytes, message.length);
    }

    private void header(int field, int count) {
        varint(field << 3 | LENGTH_DELIMITED);
        varint(count);
    }

    /// A number alone, an item of a packed field: 7 bits in each byte, the lowest first.
    void varint(long value) {
        reserve(MOST_VARINT_BYTES);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /// A number that may be negative, so that those near 0 are short.
    void zigzag(int value) {
        varint((value << 1 ^ value >> 31) & 0xFFFFFFFFL);
    }

    /// What another buffer has, fields and all.
    void append(ProtobufBuffer other) {
        append(other.bytes, other.length);
    }

    private void append(byte[] source, int count) {
        reserve(count);
        System.arraycopy(source, 0, bytes, length, count);
        length += count;
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, Math.multiplyExact(bytes.length, 2)));
        }
    }
}
