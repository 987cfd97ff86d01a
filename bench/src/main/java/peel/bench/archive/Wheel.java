package peel.bench.archive;

import java.util.List;

/// A choice among a few, some likelier than others, by twelve bits and one look.
final class Wheel {
    private static final int SLOTS = 1 << 12;

    private final byte[] slots = new byte[SLOTS];

    /// @param weights how likely each choice is beside the others; less than a slot's worth is never
    Wheel(List<Integer> weights) {
        long total = weights.stream().mapToLong(Integer::longValue).sum();
        long upTo = 0;
        int slot = 0;
        for (int choice = 0; choice < weights.size(); choice++) {
            upTo += weights.get(choice);
            while (slot < SLOTS && slot * total < upTo * SLOTS) {
                slots[slot++] = (byte) choice;
            }
        }
    }

    /// The choice of the lowest twelve bits.
    int choice(long bits) {
        return slots[(int) bits & SLOTS - 1];
    }
}
