package peel.sample.random;

import java.util.List;

/// A choice among at most 128 indexes, some more likely than others, by one look into a table. Thread-safe.
public final class WeightedChoice {
    private static final int SLOTS = 1 << 12;

    private final byte[] slots = new byte[SLOTS];

    /// @param weights how likely each index is, relative to the others; below 1/4096 of the sum it may never be chosen
    public WeightedChoice(List<Integer> weights) {
        long total = weights.stream().mapToLong(Integer::longValue).sum();
        long upTo = 0;
        int slot = 0;
        for (int index = 0; index < weights.size(); index++) {
            upTo += weights.get(index);
            while (slot < SLOTS && slot * total < upTo * SLOTS) {
                slots[slot++] = (byte) index;
            }
        }
    }

    /// The index that the lowest twelve bits choose.
    public int index(long bits) {
        return slots[(int) bits & SLOTS - 1];
    }
}
