package peel.gzip;

import java.util.Arrays;

/// A Huffman code: short codewords for frequent symbols, in the canonical form of deflate (RFC 1951, 3.2.2).
final class HuffmanCode {
    private static final int SYMBOL_BITS = 9;

    private final int[] codewords;
    private final int used;

    private HuffmanCode(int[] codewords, int used) {
        this.codewords = codewords;
        this.used = used;
    }

    /// The code for symbols of the given frequencies. Symbols of frequency 0 get no codeword.
    ///
    /// @param frequencies of at most 512 symbols, less than 2^30 in sum
    /// @param maxLength the longest codeword allowed, in bits
    static HuffmanCode of(int[] frequencies, int maxLength) {
        return ofLengths(lengths(frequencies, maxLength), maxLength);
    }

    /// The code whose codewords have the given lengths, 0 for symbols without a codeword. It overwrites the array.
    static HuffmanCode ofLengths(int[] lengths, int maxLength) {
        int[] next = new int[maxLength + 2];
        int used = 0;
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                next[lengths[symbol] + 1]++;
                used = symbol + 1;
            }
        }
        next[1] = 0;
        for (int bits = 2; bits <= maxLength; bits++) {
            next[bits] = next[bits - 1] + next[bits] << 1;
        }
        for (int symbol = 0; symbol < used; symbol++) {
            int bits = lengths[symbol];
            if (bits > 0) {
                lengths[symbol] = Integer.reverse(next[bits]++) >>> 32 - bits << 4 | bits;
            }
        }
        return new HuffmanCode(lengths, used);
    }

    /// The packed codewords of all symbols, see [BitWriter]; 0 for symbols without one.
    int[] codewords() {
        return codewords;
    }

    /// The packed codeword of a symbol.
    int codeword(int symbol) {
        return codewords[symbol];
    }

    /// The length of a symbol's codeword.
    int bits(int symbol) {
        return codewords[symbol] & 15;
    }

    /// One more than the last symbol that has a codeword.
    int used() {
        return used;
    }

    /// The length of each symbol's codeword. Where one would be too long, the frequencies are made more alike.
    private static int[] lengths(int[] frequencies, int maxLength) {
        long[] sorted = new long[frequencies.length];
        int count = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                sorted[count++] = (long) frequencies[symbol] << SYMBOL_BITS | symbol;
            }
        }
        Arrays.sort(sorted, 0, count);
        int[] lengths = new int[frequencies.length];
        int[] depths = depths(sorted, count);
        while (depths[0] > maxLength) {
            for (int i = 0; i < count; i++) {
                long frequency = (sorted[i] >>> SYMBOL_BITS + 1) + 1;
                sorted[i] = frequency << SYMBOL_BITS | sorted[i] & (1 << SYMBOL_BITS) - 1;
            }
            depths = depths(sorted, count);
        }
        for (int i = 0; i < count; i++) {
            lengths[(int) sorted[i] & (1 << SYMBOL_BITS) - 1] = depths[i];
        }
        return lengths;
    }

    /// The depths of the leaves in the Huffman tree, which joins the two rarest nodes until one is left. Nodes are made in
    /// the order of their frequency, so that the rarest is the first leaf or the first node not yet joined.
    private static int[] depths(long[] sorted, int count) {
        if (count < 2) {
            return new int[]{1};
        }
        int nodes = 2 * count - 1;
        long[] frequencies = new long[nodes];
        int[] parents = new int[nodes];
        for (int i = 0; i < count; i++) {
            frequencies[i] = sorted[i] >>> SYMBOL_BITS;
        }
        int leaf = 0;
        int inner = count;
        for (int node = count; node < nodes; node++) {
            for (int child = 0; child < 2; child++) {
                int rarest = leaf < count && (inner == node || frequencies[leaf] <= frequencies[inner])
                        ? leaf++
                        : inner++;
                frequencies[node] += frequencies[rarest];
                parents[rarest] = node;
            }
        }
        int[] depths = new int[nodes];
        for (int node = nodes - 2; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
        }
        return depths;
    }
}
