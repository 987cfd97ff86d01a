package peel.opensearch.record;

import java.nio.charset.StandardCharsets;

/// Reads what a [ByteSink] wrote, from any position on. Positions count from the start of the array. Not safe for several
/// threads.
public final class ByteCursor {
    private byte[] bytes = new byte[0];
    private int end;
    private int at;

    /// Reads from some bytes of an array.
    public ByteCursor over(byte[] newBytes, int from, int length) {
        bytes = newBytes;
        at = from;
        end = from + length;
        return this;
    }

    /// The position of the next byte.
    public int position() {
        return at;
    }

    /// Moves to a position.
    public ByteCursor moveTo(int position) {
        at = position;
        return this;
    }

    /// Moves on over bytes.
    ///
    /// @throws IllegalArgumentException when there are fewer
    public ByteCursor skip(int count) {
        require(count);
        at += count;
        return this;
    }

    /// Whether any bytes follow.
    public boolean hasMore() {
        return at < end;
    }

    /// One byte, 0 to 255.
    ///
    /// @throws IllegalArgumentException when none follows
    public int get() {
        require(1);
        return bytes[at++] & 0xFF;
    }

    /// Eight bytes, the highest first.
    ///
    /// @throws IllegalArgumentException when there are fewer
    public long getLong() {
        require(Long.BYTES);
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | bytes[at++] & 0xFF;
        }
        return value;
    }

    /// What [ByteSink#putVarInt] wrote.
    ///
    /// @throws IllegalArgumentException when the bytes end early or are no number
    public int getVarInt() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = get();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number of more than five bytes");
    }

    /// What [ByteSink#putSigned] wrote.
    ///
    /// @throws IllegalArgumentException when the bytes end early or are no number
    public int getSigned() {
        int value = getVarInt();
        return value >>> 1 ^ -(value & 1);
    }

    /// What [ByteSink#putText] wrote.
    ///
    /// @throws IllegalArgumentException when the bytes end early
    public String getText() {
        int length = getVarInt();
        require(length);
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /// Moves on over a text.
    ///
    /// @throws IllegalArgumentException when the bytes end early
    public void skipText() {
        skip(getVarInt());
    }

    /// The next bytes.
    ///
    /// @throws IllegalArgumentException when there are fewer
    public byte[] getBytes(int count) {
        require(count);
        byte[] copy = new byte[count];
        System.arraycopy(bytes, at, copy, 0, count);
        at += count;
        return copy;
    }

    private void require(int count) {
        if (count < 0 || count > end - at) {
            throw new IllegalArgumentException("the bytes of a document end early");
        }
    }
}
