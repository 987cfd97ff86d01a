package peel.archive.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the texts of a column stand for, found by their bytes, so that a row whose text was met before makes no object
/// and takes no lock. Emptied when full, so that its memory is bounded whatever the file contains.
///
/// @param <T> what a text stands for
public final class ByteInternCache<T> {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9e3779b97f4a7c15L;
    private static final byte[] NO_KEY = {};

    private final Function<String, T> meaning;
    private final int capacity;
    private final byte[][] keys;
    private final @Nullable Object[] values;
    private int size;

    /// The slot of the text before, which rows often have again.
    private int last;

    /// An empty table.
    ///
    /// @param capacity the most texts kept, a power of two
    /// @param meaning finds what a new text stands for; what it throws is not remembered
    public ByteInternCache(int capacity, Function<String, T> meaning) {
        this.capacity = capacity;
        this.meaning = meaning;
        keys = new byte[capacity * 2][];
        values = new Object[capacity * 2];
        Arrays.fill(keys, NO_KEY);
    }

    /// What the text stands for.
    public T get(byte[] text, int from, int to) {
        Object before = values[last];
        if (before != null && Arrays.equals(keys[last], 0, keys[last].length, text, from, to)) {
            return cast(before);
        }
        int slot = slot(text, from, to);
        while (true) {
            Object value = values[slot];
            if (value == null) {
                return markAsAdded(text, from, to);
            }
            byte[] key = keys[slot];
            if (Arrays.equals(key, 0, key.length, text, from, to)) {
                last = slot;
                return cast(value);
            }
            slot = slot + 1 & keys.length - 1;
        }
    }

    private T markAsAdded(byte[] text, int from, int to) {
        T value = meaning.apply(new String(text, from, to - from, StandardCharsets.UTF_8));
        if (size == capacity) {
            Arrays.fill(keys, NO_KEY);
            Arrays.fill(values, null);
            size = 0;
        }
        int slot = slot(text, from, to);
        while (values[slot] != null) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = Arrays.copyOfRange(text, from, to);
        values[slot] = value;
        size++;
        return value;
    }

    private int slot(byte[] text, int from, int to) {
        long hash = (to - from) * MIX;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(text, at)) * MIX;
            hash ^= hash >>> 29;
        }
        for (; at < to; at++) {
            hash = (hash ^ text[at]) * MIX;
        }
        return (int) (hash ^ hash >>> 32) & keys.length - 1;
    }

    @SuppressWarnings("unchecked") // only learn() puts values in
    private T cast(Object value) {
        return (T) value;
    }
}
