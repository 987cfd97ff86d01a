package peel.gzip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Writes bits into bytes, the lowest bit first (RFC 1951, 3.1.1). A packed codeword is one `int`: the four lowest bits are
/// its length, the bits above are the codeword, already in the order of the stream. Not safe for several threads.
final class BitWriter {
    /// Eight bytes are stored each time, however many bits are pending, so that there is no branch; there must be room for
    /// them.
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1024];
    private int length;
    private long pending;
    private int pendingBits;

    /// How many whole bytes are ready.
    int length() {
        return length;
    }

    /// Forgets everything.
    void clear() {
        length = 0;
        pending = 0;
        pendingBits = 0;
    }

    /// How many bits have been written since the last [#take].
    int bitCount() {
        return 8 * length + pendingBits;
    }

    /// The bytes that are ready. The next write overwrites them.
    ByteBuffer take() {
        ByteBuffer taken = ByteBuffer.wrap(bytes, 0, length);
        length = 0;
        return taken;
    }

    /// Makes room for more bytes. The methods below do not check that there is room.
    void reserve(int more) {
        int needed = length + more + Long.BYTES;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
        }
    }

    /// Appends a packed codeword.
    void codeword(int packed) {
        bits(packed >>> 4, packed & 15);
    }

    /// Appends at most 56 bits.
    void bits(long value, int count) {
        pending |= value << pendingBits;
        pendingBits += count;
        LONG.set(bytes, length, pending);
        length += pendingBits >>> 3;
        pending >>>= pendingBits & ~7;
        pendingBits &= 7;
    }

    /// Encodes literals. This is the hot loop: fields are copied to local variables, and four codewords of at most 14 bits
    /// are packed for each store.
    ///
    /// @param codewords the packed codeword of each byte value
    void literals(byte[] input, int from, int to, int[] codewords) {
        byte[] target = bytes;
        int end = length;
        long buffer = pending;
        int count = pendingBits;
        int at = from;
        for (; at + 4 <= to; at += 4) {
            int four = (int) INT.get(input, at);
            int a = codewords[four & 0xFF];
            int b = codewords[four >>> 8 & 0xFF];
            int c = codewords[four >>> 16 & 0xFF];
            int d = codewords[four >>> 24];
            int front = a >>> 4 | b >>> 4 << (a & 15);
            int frontBits = (a & 15) + (b & 15);
            int rear = c >>> 4 | d >>> 4 << (c & 15);
            buffer |= (front | (long) rear << frontBits) << count;
            count += frontBits + (c & 15) + (d & 15);
            LONG.set(target, end, buffer);
            end += count >>> 3;
            buffer >>>= count & ~7;
            count &= 7;
        }
        for (; at < to; at++) {
            int codeword = codewords[input[at] & 0xFF];
            buffer |= (long) (codeword >>> 4) << count;
            count += codeword & 15;
        }
        LONG.set(target, end, buffer);
        length = end + (count >>> 3);
        pending = buffer >>> (count & ~7);
        pendingBits = count & 7;
    }

    /// Fills the last byte with zeros.
    void align() {
        bits(0, -pendingBits & 7);
    }
}
