package peel.embedded.storage;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// Gives each of many different numbers a dense number of its own, from 0 on in the order in which they come: a hash table of
/// primitives. Not safe for several threads.
public final class LongTable {
    private static final int FIRST_CAPACITY = 64;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final LongConsumer memory;

    /// The dense number plus one at the slot of each key, 0 in an empty slot; at least twice as many slots as keys.
    private int[] slots = new int[2 * FIRST_CAPACITY];
    private long[] keys = new long[FIRST_CAPACITY];
    private int shift = Long.SIZE - Integer.numberOfTrailingZeros(2 * FIRST_CAPACITY);
    private int size;

    /// @param memory is called with the bytes that the table is about to take, and with a negative number of bytes after it has
    ///            let go of them
    public LongTable(LongConsumer memory) {
        this.memory = memory;
        memory.accept(bytes(FIRST_CAPACITY));
    }

    /// How many keys have a number.
    public int size() {
        return size;
    }

    /// The key of a number.
    public long key(int number) {
        return keys[number];
    }

    /// The number of a key, a new one for a new key.
    public int number(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key * MIX >>> shift);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (keys[number] == key) {
                return number;
            }
            slot = slot + 1 & mask;
        }
        if (size == keys.length) {
            grow();
            return number(key);
        }
        keys[size] = key;
        slots[slot] = ++size;
        return size - 1;
    }

    private void grow() {
        int capacity = 2 * size;
        memory.accept(bytes(capacity));
        keys = Arrays.copyOf(keys, capacity);
        slots = new int[2 * capacity];
        shift--;
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = (int) (keys[number] * MIX >>> shift);
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = number + 1;
        }
        memory.accept(-bytes(size));
    }

    private static long bytes(int capacity) {
        return (Long.BYTES + 2L * Integer.BYTES) * capacity;
    }
}
