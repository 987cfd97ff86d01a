package peel.gzip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Bits on their way into bytes, the lowest bit first (RFC 1951, 3.1.1). A symbol of a code is its bits, already in the
/// order of the stream, above the four lowest bits, which say how many they are. Not safe for several threads.
final class BitWriter {
    /// Eight bytes are stored whatever is held, so that there is no branch; they must fit.
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1024];
    private int length;
    private long held;
    private int heldBits;

    /// How many whole bytes are ready.
    int length() {
        return length;
    }

    /// Forgets everything.
    void clear() {
        length = 0;
        held = 0;
        heldBits = 0;
    }

    /// How many bits have been written since the last [#take].
    int bitCount() {
        return 8 * length + heldBits;
    }

    /// The bytes that are ready, which are forgotten at the next write.
    ByteBuffer take() {
        ByteBuffer taken = ByteBuffer.wrap(bytes, 0, length);
        length = 0;
        return taken;
    }

    /// Makes room for so many bytes, which the methods below do not check.
    void reserve(int more) {
        int needed = length + more + Long.BYTES;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
        }
    }

    /// Appends a symbol.
    void symbol(int packed) {
        bits(packed >>> 4, packed & 15);
    }

    /// Appends at most 56 bits.
    void bits(long value, int count) {
        held |= value << heldBits;
        heldBits += count;
        LONG.set(bytes, length, held);
        length += heldBits >>> 3;
        held >>>= heldBits & ~7;
        heldBits &= 7;
    }

    /// Appends bytes of a text in the words of a code. Much of an answer's time goes here, so nothing is a field meanwhile, and
    /// four bytes, of at most 14 bits each, are put together at once.
    ///
    /// @param words of each byte
    void literals(byte[] text, int from, int to, int[] words) {
        byte[] target = bytes;
        int end = length;
        long buffer = held;
        int count = heldBits;
        int at = from;
        for (; at + 4 <= to; at += 4) {
            int four = (int) INT.get(text, at);
            int a = words[four & 0xFF];
            int b = words[four >>> 8 & 0xFF];
            int c = words[four >>> 16 & 0xFF];
            int d = words[four >>> 24];
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
            int word = words[text[at] & 0xFF];
            buffer |= (long) (word >>> 4) << count;
            count += word & 15;
        }
        LONG.set(target, end, buffer);
        length = end + (count >>> 3);
        held = buffer >>> (count & ~7);
        heldBits = count & 7;
    }

    /// Fills the last byte with zeros.
    void align() {
        bits(0, -heldBits & 7);
    }
}
