package peel.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Bytes that grow at their end; numbers are little-endian. Not safe for several threads.
final class Bytes {
    private byte[] bytes = new byte[256];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void writeByte(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void writeInt(int value) {
        writeLowBytes(value, Integer.BYTES);
    }

    void writeLong(long value) {
        writeLowBytes(value, Long.BYTES);
    }

    /// The lowest bytes of a number.
    ///
    /// @param count 0 to 8
    void writeLowBytes(long value, int count) {
        reserve(count);
        for (int shift = 0; shift < Byte.SIZE * count; shift += Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    /// Seven bits a byte, the lowest first; all bytes but the last have the top bit set.
    void writeVarint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            writeByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        writeByte((int) rest);
    }

    void write(byte[] source) {
        write(source, 0, source.length);
    }

    void write(byte[] source, int from, int count) {
        reserve(count);
        System.arraycopy(source, from, bytes, size, count);
        size += count;
    }

    void write(Bytes other) {
        write(other.bytes, 0, other.size);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void reserve(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes,
                    Math.max(Math.addExact(size, count), (int) Math.min(2L * size, Integer.MAX_VALUE - 8)));
        }
    }
}
