package peel.parquet;

/// Encodes small numbers as runs of equal ones and groups of eight packed ones, the encoding of Parquet for dictionary numbers
/// and for which rows have a value.
final class RunLengthEncoder {
    private static final int GROUP = 8;

    /// A run begins with its count; a shorter one is cheaper as part of a group.
    private static final int SHORTEST_RUN = 8;

    private final Bytes out;
    private final int bitWidth;

    private RunLengthEncoder(Bytes out, int bitWidth) {
        this.out = out;
        this.bitWidth = bitWidth;
    }

    /// The bits that a number needs.
    static int bitWidth(int largest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(largest);
    }

    /// Appends the numbers `values[from, to)`.
    ///
    /// @param bitWidth the bits of the largest of them
    static void encode(int[] values, int from, int to, int bitWidth, Bytes out) {
        new RunLengthEncoder(out, bitWidth).encode(values, from, to);
    }

    private void encode(int[] values, int from, int to) {
        int packedFrom = from;
        int at = from;
        while (at < to) {
            int runEnd = at + 1;
            while (runEnd < to && values[runEnd] == values[at]) {
                runEnd++;
            }
            // Groups are whole but for the last one, so a run gives its first values to the group before it.
            int missing = (GROUP - (at - packedFrom) % GROUP) % GROUP;
            if (runEnd - at - missing >= SHORTEST_RUN) {
                pack(values, packedFrom, at + missing);
                run(values[at], runEnd - at - missing);
                packedFrom = runEnd;
            }
            at = runEnd;
        }
        pack(values, packedFrom, to);
    }

    private void run(int value, int count) {
        out.writeVarint((long) count << 1);
        out.writeLowBytes(value, bitWidth + Byte.SIZE - 1 >>> 3);
    }

    /// Packs values in groups of eight; what lacks in the last group is 0.
    private void pack(int[] values, int from, int to) {
        if (from == to) {
            return;
        }
        int groups = (to - from + GROUP - 1) / GROUP;
        out.writeVarint((long) groups << 1 | 1);
        long bits = 0;
        int held = 0;
        for (int i = from; i < from + groups * GROUP; i++) {
            bits |= (long) (i < to ? values[i] : 0) << held;
            held += bitWidth;
            while (held >= Byte.SIZE) {
                out.writeByte((int) bits);
                bits >>>= Byte.SIZE;
                held -= Byte.SIZE;
            }
        }
    }
}
